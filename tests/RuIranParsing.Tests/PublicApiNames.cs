using System.Globalization;
using System.Reflection;

namespace RuIranParsing.Tests;

/// <summary>Types and constants as C# writes them.</summary>
internal static class PublicApiNames
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(decimal)] = "decimal",
        [typeof(double)] = "double", [typeof(float)] = "float", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(object)] = "object", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(string)] = "string",
        [typeof(uint)] = "uint", [typeof(ulong)] = "ulong", [typeof(ushort)] = "ushort", [typeof(void)] = "void",
    };

    public static string FullNameOf(Type type) =>
        type.DeclaringType is { } outer ? $"{FullNameOf(outer)}.{WithArguments(type)}" : $"{type.Namespace}.{WithArguments(type)}";

    public static string PlainName(Type type)
    {
        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? type.Name : type.Name[..tick];
    }

    public static string Of(Type type)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!);
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        if (_keywords.TryGetValue(type, out string? keyword))
            return keyword;
        return type is { IsGenericParameter: false, DeclaringType: { } outer } ? $"{Of(outer)}.{WithArguments(type)}" : WithArguments(type);
    }

    /// <summary>With the question marks of nullable references, which are part of the contract.</summary>
    public static string Of(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (type.IsValueType && type.GetGenericArguments().Length != info.GenericTypeArguments.Length)
            return Of(type);
        string mark = type is { IsValueType: false, IsGenericParameter: false } && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (info.ElementType is { } element)
            return $"{Of(element)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        if (info.GenericTypeArguments.Length == 0 || type.IsNested)
            return Of(type) + mark;
        if (Nullable.GetUnderlyingType(type) is not null)
            return Of(type);
        return $"{PlainName(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>{mark}";
    }

    public static string Constant(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        char c => $"'{c}'",
        bool b => b ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>What may be put for a type parameter; loosening it is harmless, tightening it breaks callers.</summary>
    public static string Constraints(IEnumerable<Type> arguments) => string.Concat(arguments.Where(a => a.IsGenericParameter).Select(argument =>
    {
        GenericParameterAttributes special = argument.GenericParameterAttributes;
        bool isStruct = special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        IEnumerable<string> parts = argument.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(Of)
            .Order(StringComparer.Ordinal);
        if (isStruct)
            parts = parts.Prepend("struct");
        if (special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            parts = parts.Prepend("class");
        if (special.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
            parts = parts.Append("new()");
        if (special.HasFlag(GenericParameterAttributes.AllowByRefLike))
            parts = parts.Append("allows ref struct");
        string text = string.Join(", ", parts);
        return text.Length > 0 ? $" where {argument.Name} : {text}" : "";
    }));

    private static string WithArguments(Type type)
    {
        // A nested type's arguments start with those of the type around it.
        int own = type.GetGenericArguments().Length - (type.DeclaringType?.GetGenericArguments().Length ?? 0);
        return own <= 0 || type.IsGenericParameter ? PlainName(type)
            : $"{PlainName(type)}<{string.Join(", ", type.GetGenericArguments()[^own..].Select(Of))}>";
    }
}
