using System.Buffers;

namespace RuIranParsing;

/// <summary>
/// Where normalised text goes: a caller's span, a caller's writer, or pooled memory that becomes a string. Only the last one
/// can record where each code unit came from.
/// </summary>
internal ref struct TextSink
{
    private readonly IBufferWriter<char>? _writer;
    private Span<char> _span;
    private char[]? _pooled;
    private int[]? _map;

    private TextSink(Span<char> span, IBufferWriter<char>? writer)
    {
        _span = span;
        _writer = writer;
    }

    /// <summary>Code units in the current span; for a writer, those not yet advanced over.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the caller's span was too short; once set, nothing more is written.</summary>
    public bool Overflowed { get; private set; }

    public static TextSink Over(Span<char> destination) => new(destination, null);

    public static TextSink Over(IBufferWriter<char> writer) => new(default, writer);

    /// <param name="capacity">Code units to have room for at first; the memory grows beyond.</param>
    /// <param name="withMap">Whether to record source indexes.</param>
    public static TextSink Pooled(int capacity, bool withMap)
    {
        char[] pooled = ArrayPool<char>.Shared.Rent(capacity);
        return new TextSink(pooled, null) { _pooled = pooled, _map = withMap ? ArrayPool<int>.Shared.Rent(pooled.Length) : null };
    }

    public readonly ReadOnlySpan<char> Written => _span[..Length];

    public readonly ReadOnlySpan<int> Map => _map.AsSpan(0, Length);

    public void Write(char c, int source)
    {
        if (Length == _span.Length && !Grow()) return;
        _span[Length] = c;
        if (_map is not null)
            _map[Length] = source;
        Length++;
    }

    /// <summary>Room for at least one code unit; empty when the sink has overflowed. What is put there counts after <see cref="Advance"/>.</summary>
    public Span<char> GetRoom() => Length == _span.Length && !Grow() ? default : _span[Length..];

    /// <summary>The source indexes to go with the room; empty when nobody asked for them.</summary>
    public readonly Span<int> GetMapRoom() => _map is null ? default : _map.AsSpan(Length);

    public void Advance(int count) => Length += count;

    /// <summary>Writes a run that the source has as it stands, from <paramref name="source"/> on.</summary>
    public void WriteRun(ReadOnlySpan<char> run, int source)
    {
        while (!run.IsEmpty)
        {
            if (Length == _span.Length && !Grow()) return;
            int count = Math.Min(run.Length, _span.Length - Length);
            run[..count].CopyTo(_span[Length..]);
            if (_map is not null)
            {
                for (int i = 0; i < count; i++)
                    _map[Length + i] = source + i;
            }

            Length += count;
            source += count;
            run = run[count..];
        }
    }

    /// <summary>Gives the caller's writer what is outstanding.</summary>
    public void Flush()
    {
        if (_writer is null || Length == 0) return;
        _writer.Advance(Length);
        _span = default;
        Length = 0;
    }

    public void Return()
    {
        if (_pooled is not null)
            ArrayPool<char>.Shared.Return(_pooled);
        if (_map is not null)
            ArrayPool<int>.Shared.Return(_map);
        _pooled = null;
        _map = null;
        _span = default;
    }

    private bool Grow()
    {
        if (_writer is not null)
        {
            Flush();
            _span = _writer.GetSpan(1);
            if (_span.IsEmpty)
                throw new InvalidOperationException("The buffer writer gave an empty span where at least one code unit was asked for.");
            return true;
        }

        if (_pooled is null)
        {
            Overflowed = true;
            return false;
        }

        Replace(ref _pooled, Length);
        if (_map is not null)
            Replace(ref _map, Length);
        _span = _map is null ? _pooled : _pooled.AsSpan(0, Math.Min(_pooled.Length, _map.Length));
        return true;
    }

    private static void Replace<T>(ref T[] pooled, int used)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(256, checked(used * 2)));
        pooled.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(pooled);
        pooled = larger;
    }
}
