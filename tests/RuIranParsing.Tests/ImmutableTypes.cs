using System.Reflection;
using System.Runtime.CompilerServices;

namespace RuIranParsing.Tests;

/// <summary>
/// Judges whether what a field holds can change after it was set. It cannot see into methods, so it goes by what can be checked:
/// types of the framework that are known not to change, arrays that nobody outside can reach, and own types all of whose fields
/// are read-only and hold such values in turn.
/// </summary>
internal static class ImmutableTypes
{
    private static readonly HashSet<string> _namespaces = ["System.Collections.Frozen", "System.Collections.Immutable", "System.Buffers"];

    private static readonly HashSet<Type> _known =
    [
        typeof(string), typeof(Type), typeof(Version), typeof(Uri), typeof(StringComparer), typeof(System.Text.Encoding),
        typeof(System.Text.UTF8Encoding), typeof(System.Globalization.CultureInfo), typeof(System.Text.CompositeFormat),
        typeof(System.Text.Encodings.Web.JavaScriptEncoder), typeof(System.Reflection.Assembly),
    ];

    /// <summary>The static fields of a type that can change, each as "Type.Field: reason".</summary>
    public static IEnumerable<string> MutableStaticFields(Type type)
    {
        foreach (FieldInfo field in type.GetFields(
            BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (field.IsLiteral)
                continue;
            string? reason = !field.IsInitOnly ? "is not readonly" : WhyMutable(field.FieldType, Reachable(field), []);
            if (reason is not null)
                yield return $"{type.FullName}.{field.Name}: {reason}";
        }
    }

    private static bool Reachable(FieldInfo field) =>
        !field.IsPrivate
        || (field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)
            && field.DeclaringType!.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)]) is not null);

    private static string? WhyMutable(Type type, bool reachable, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            return null;
        if (type.IsArray)
            return reachable ? "is an array that others can write to" : WhyMutable(type.GetElementType()!, reachable: false, seen);
        // A calendar has one setting, the century of two-digit years, which a private one keeps unless we change it.
        if (typeof(System.Globalization.Calendar).IsAssignableFrom(type))
            return reachable ? "is a calendar that others can set" : null;
        if (_known.Contains(type) || typeof(Delegate).IsAssignableFrom(type))
            return null;
        if (type.Assembly == typeof(SnapshotDirectory).Assembly || type.Assembly == typeof(ImmutableTypes).Assembly)
            return WhyOwnTypeMutable(type, seen);
        if (!type.IsValueType && !_namespaces.Contains(type.Namespace ?? "") && type.Name != "Lazy`1")
            return $"is a {type.Name}, which is not known to be immutable";
        return type.GetGenericArguments().Select(argument => WhyMutable(argument, reachable: false, seen)).FirstOrDefault(why => why is not null);
    }

    private static string? WhyOwnTypeMutable(Type type, HashSet<Type> seen)
    {
        // Of an interface or abstract type nothing is known; a type of ours that holds one answers for it.
        if (type.IsEnum || type.IsInterface)
            return null;
        for (Type? part = type; part is not null && part.Assembly == type.Assembly; part = part.BaseType)
        {
            foreach (FieldInfo field in part.GetFields(
                BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                // Fields of a struct in a readonly place are readonly with it.
                string? why = !field.IsInitOnly && !type.IsValueType ? "is not readonly" : WhyMutable(field.FieldType, Reachable(field), seen);
                if (why is not null)
                    return $"holds a {type.Name}, whose {field.Name} {why}";
            }
        }

        return null;
    }

    /// <summary>What the compiler or a source generator wrote is not ours to judge (cached lambdas, JSON metadata).</summary>
    public static bool IsWrittenByUs(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false);
}
