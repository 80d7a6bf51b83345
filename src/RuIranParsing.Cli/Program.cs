using RuIranParsing;

foreach (string file in Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal))
    Console.WriteLine(ArticleJson.Write(ArticleParser.Parse(File.ReadAllText(file)), Path.GetFileName(file), withSegments: args.Length > 1));
