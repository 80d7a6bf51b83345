using System.Text;
using RuIranParsing.Cli;

using Stream input = Console.OpenStandardInput();
using Stream output = StandardOutput.Open();
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

// Two seconds are more than a page takes: by then everything written is whole or gone.
return new CommandLineApp(input, output, error, !Console.IsOutputRedirected, !Console.IsErrorRedirected) { InterruptionTimeout = TimeSpan.FromSeconds(2) }.Run(args);
