namespace RuIranParsing.Cli;

/// <summary>Reads lines of UTF-8 text from a stream as they come: memory is bounded by the longest line.</summary>
/// <remarks>Lines end with LF, CR LF or CR, as those of a page do.</remarks>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _searched;
    private long _offset;
    private bool _ended;

    /// <summary>Takes the next line where all of it has been read.</summary>
    /// <returns>False where <see cref="Fill"/> has to read on.</returns>
    public bool TryTake(out PageText line)
    {
        ReadOnlySpan<byte> read = _buffer.AsSpan(_start, _end - _start);
        int length = read[_searched..].IndexOfAny((byte)'\n', (byte)'\r');
        if (length >= 0) length += _searched;
        // Of a CR at the very end it is not known yet whether an LF belongs to it.
        bool whole = length >= 0 && (read[length] == '\n' || length + 1 < read.Length || _ended);
        if (!whole)
        {
            line = default;
            // A long line is searched once, however many reads it takes; a CR found is looked at again.
            _searched = length >= 0 ? length : read.Length;
            if (!_ended || read.IsEmpty) return false;
            length = read.Length;
        }

        line = TextBytes.Decode(read[..length], _offset);
        int taken = !whole ? length : read[length..].StartsWith("\r\n"u8) ? length + 2 : length + 1;
        _searched = 0;
        _start += taken;
        _offset += taken;
        return true;
    }

    /// <summary>Reads more; waits where the stream does.</summary>
    /// <returns>False where there was no more before this call.</returns>
    public bool Fill()
    {
        if (_ended) return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        int count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _ended = count == 0;
        return true;
    }
}
