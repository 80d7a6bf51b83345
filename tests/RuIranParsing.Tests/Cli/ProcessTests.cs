using System.Diagnostics;

namespace RuIranParsing.Tests.Cli;

/// <summary>The built tool as a process of its own: what the tests inside this process cannot see.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_process_writes_the_same_bytes_and_ends_with_the_same_code()
    {
        _folder.Write("pages/dam.txt", Pages.Dam);
        _folder.Write("pages/ملف.txt", Pages.Dam);
        string[] args = ["parse", _folder.File("pages"), _folder.File("gone.txt")];
        using Process process = Start(args);
        using var output = new MemoryStream();

        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        ToolRun inside = ToolRun.Of(args);
        Assert.Equal((inside.Code, inside.Error), (process.ExitCode, await error));
        Assert.Equal(inside.Bytes, output.ToArray());
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_success_and_silent()
    {
        for (int i = 0; i < 500; i++) _folder.Write($"pages/{i}.txt", Pages.Dam);
        // Told only by a run that reads on for nobody; Windows does not say that the reader is gone.
        if (!OperatingSystem.IsWindows()) _folder.Write("pages/last.txt", [0xFF]);
        using Process process = Start("parse", _folder.File("pages"));

        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.BaseStream.ReadByte();
        process.StandardOutput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (process.ExitCode, await error));
    }

    private static Process Start(params string[] args)
    {
        // The tests' output folder has the tool and its run-time configuration beside them.
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ruiran.dll"));
        foreach (string arg in args) start.ArgumentList.Add(arg);
        start.StandardErrorEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
