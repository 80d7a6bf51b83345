namespace RuIranParsing.Tests.Cli;

/// <summary>A standard output that takes some bytes and then fails as the system does.</summary>
internal sealed class BrokenOutput(int bytes, int errorCode) : MemoryStream
{
    public const int BrokenPipe = 32;
    public const int NoSpace = 28;

    public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (Length + count > bytes) throw new IOException("it broke", errorCode);
        base.Write(buffer, offset, count);
    }
}
