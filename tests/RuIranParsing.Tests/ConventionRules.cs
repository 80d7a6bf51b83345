using System.Reflection;
using System.Runtime.CompilerServices;

namespace RuIranParsing.Tests;

/// <summary>Finds what breaks a convention of public types; what it finds is named so that a failing test says where to look.</summary>
internal static class ConventionRules
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    public static bool IsOpenClass(Type type) => type is { IsClass: true, IsSealed: false };

    /// <summary>Properties that can be set and fields that can be written after construction.</summary>
    public static IEnumerable<string> Setters(Type type)
    {
        IEnumerable<string> properties = type.GetProperties(Declared)
            .Where(property => property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => property.Name);
        IEnumerable<string> fields = type.IsEnum ? []
            : type.GetFields(Declared).Where(field => field is { IsInitOnly: false, IsLiteral: false }).Select(field => field.Name);
        return properties.Concat(fields).Select(name => $"{type.FullName}.{name}");
    }

    public static IEnumerable<string> AsynchronousWithoutCancellation(Type type) =>
        type.GetMethods(Declared)
            .Where(method => IsAsynchronous(method.ReturnType) && method.Name != nameof(IAsyncDisposable.DisposeAsync))
            .Where(method => method.GetParameters().All(parameter => parameter.ParameterType != typeof(CancellationToken)))
            .Select(method => $"{type.FullName}.{method.Name}");

    private static bool IsAsynchronous(Type type)
    {
        Type shape = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return shape == typeof(Task) || shape == typeof(Task<>) || shape == typeof(ValueTask) || shape == typeof(ValueTask<>)
            || shape == typeof(IAsyncEnumerable<>);
    }
}
