using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace RuIranParsing.Tests;

/// <summary>Prints what a user of an assembly can see, a line a member, in an order that does not depend on the compiler.</summary>
internal static class PublicApiPrinter
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static string Print(params IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        // What the compiler makes of extension blocks is public, has no name in C#, and is seen through its methods anyway.
        foreach (Type type in types.Where(type => !type.Name.Contains('<', StringComparison.Ordinal)).OrderBy(PublicApiNames.FullNameOf, StringComparer.Ordinal))
        {
            text.Append(TypeLine(type)).Append('\n');
            IEnumerable<string> members = type.IsEnum ? EnumMembers(type)
                : typeof(Delegate).IsAssignableFrom(type) ? []
                : Members(type).Order(StringComparer.Ordinal);
            foreach (string member in members)
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string TypeLine(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return $"delegate {MethodText(type.GetMethod("Invoke")!, PublicApiNames.FullNameOf(type))}";
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : (type.IsValueType, IsRecord(type)) switch
            {
                (true, true) => "record struct",
                (true, false) => "struct",
                (false, true) => "record",
                _ => "class",
            };
        string modifiers = type switch
        {
            { IsEnum: true } or { IsInterface: true } => "",
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : ""),
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        string[] bases = [.. Bases(type)];
        return $"{modifiers}{kind} {PublicApiNames.FullNameOf(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}"
            + PublicApiNames.Constraints(type.GetGenericArguments());
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
            return type.GetEnumUnderlyingType() == typeof(int) ? [] : [PublicApiNames.Of(type.GetEnumUnderlyingType())];
        IEnumerable<string> interfaces = type.GetInterfaces()
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(i => i.IsPublic)
            .Select(PublicApiNames.Of).Order(StringComparer.Ordinal);
        bool plain = type.BaseType is null || type.BaseType == typeof(object) || type.BaseType == typeof(ValueType);
        return plain ? interfaces : interfaces.Prepend(PublicApiNames.Of(type.BaseType!));
    }

    private static bool IsRecord(Type type) => type.GetMethods(Declared).Any(m => m.Name is "<Clone>$" or "PrintMembers");

    private static IEnumerable<string> EnumMembers(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (f.Name, Value: Convert.ToInt64(f.GetRawConstantValue(), CultureInfo.InvariantCulture)))
            .OrderBy(member => member.Value)
            .Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Name} = {member.Value}"));

    private static IEnumerable<string> Members(Type type)
    {
        foreach (FieldInfo field in type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly))
            yield return FieldText(field);
        foreach (PropertyInfo property in type.GetProperties(Declared).Where(p => p.GetAccessors(true).Any(IsVisible)))
            yield return PropertyText(property);
        foreach (EventInfo item in type.GetEvents(Declared).Where(e => IsVisible(e.AddMethod!)))
            yield return $"event {PublicApiNames.Of(item.EventHandlerType!)} {item.Name}";
        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(c => IsVisible(c) && !c.IsStatic))
            yield return $"{Access(constructor)}{PublicApiNames.PlainName(type)}({ParametersText(constructor)})";
        foreach (MethodInfo method in type.GetMethods(Declared).Where(IsWritten))
            yield return MethodText(method, method.Name);
    }

    /// <summary>Left out: accessors, which their property shows, and what the compiler adds to every record.</summary>
    private static bool IsWritten(MethodInfo method) =>
        IsVisible(method)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string FieldText(FieldInfo field)
    {
        string modifiers = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string value = field.IsLiteral ? " = " + PublicApiNames.Constant(field.GetRawConstantValue()) : "";
        return $"{(field.IsPublic ? "" : "protected ")}{modifiers}{PublicApiNames.Of(new NullabilityInfoContext().Create(field))} {field.Name}{value}";
    }

    private static string PropertyText(PropertyInfo property)
    {
        MethodInfo any = property.GetAccessors(true).First(IsVisible);
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string name = property.GetIndexParameters() is { Length: > 0 } index
            ? $"this[{string.Join(", ", index.Select(ParameterText))}]"
            : property.Name;
        var accessors = new StringBuilder();
        if (property.GetMethod is { } get && IsVisible(get))
            accessors.Append(" get;");
        if (property.SetMethod is { } set && IsVisible(set))
        {
            bool init = set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
            accessors.Append(' ').Append(Access(set)).Append(init ? "init;" : "set;");
        }

        string type = PublicApiNames.Of(new NullabilityInfoContext().Create(property));
        return $"{Access(any)}{required}{Modifiers(any)}{type} {name} {{{accessors} }}";
    }

    private static string MethodText(MethodInfo method, string name)
    {
        string generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        string returns = PublicApiNames.Of(new NullabilityInfoContext().Create(method.ReturnParameter));
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Access(method)}{Modifiers(method)}{returns} {name}{generics}({extension}{ParametersText(method)})"
            + (method.IsGenericMethod ? PublicApiNames.Constraints(method.GetGenericArguments()) : "");
    }

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.DeclaringType!.IsInterface || typeof(Delegate).IsAssignableFrom(method.DeclaringType) ? ""
        : method.GetBaseDefinition() != method ? "override "
        : method.IsAbstract ? "abstract "
        : method.IsVirtual && !method.IsFinal ? "virtual "
        : "";

    private static string ParametersText(MethodBase method) => string.Join(", ", method.GetParameters().Select(ParameterText));

    private static string ParameterText(ParameterInfo parameter)
    {
        string mode = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : parameter.IsOut ? "out "
            : parameter.IsIn ? "in "
            : parameter.ParameterType.IsByRef ? "ref "
            : "";
        string value = parameter.HasDefaultValue ? " = " + PublicApiNames.Constant(parameter.RawDefaultValue) : "";
        return $"{mode}{PublicApiNames.Of(new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }
}
