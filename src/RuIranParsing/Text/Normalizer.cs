namespace RuIranParsing;

/// <summary>
/// One pass over a text: whole runs are copied, and only where a run ends is a code unit looked at. Spaces are owed until
/// something visible follows, and the base before a stop is held until its marks are known.
/// </summary>
internal ref struct Normalizer
{
    private readonly ReadOnlySpan<char> _source;
    private readonly NormalizationProfile _profile;
    private readonly FoldTable _table;
    private readonly Surroundings _around;
    private MarkRun _held = new();
    private TextSink _sink;
    private int _owedSpace = NoSpace;
    private bool _atLineStart = true;
    private int _tatweelEnd;
    private bool _keepsTatweel;

    private const int NoSpace = -1;

    public Normalizer(ReadOnlySpan<char> source, NormalizationProfile profile, TextSink sink)
    {
        _source = source;
        _profile = profile;
        _table = profile.Table;
        _around = new Surroundings(source, profile.Table);
        _sink = sink;
    }

    /// <summary>Normalises the text and gives the sink back.</summary>
    public TextSink Run()
    {
        int i = 0;
        while (i < _source.Length && !_sink.Overflowed)
        {
            int end = i;
            if (!_profile.Composes)
            {
                end = Translate(i);
            }
            else if ((end = RunScanner.FindEnd(_source, i, _profile)) > i)
            {
                CopyRun(i, end);
            }

            i = end < _source.Length && (end == i || _profile.Composes) ? Step(end) : end;
        }

        ReleaseHeld();
        _sink.Flush();
        return _sink;
    }

    // Where letters change all the time there are no runs worth copying: one code unit for one, straight into the sink's room.
    private int Translate(int start)
    {
        if (!IsVisible(_source[start])) return start;
        ReleaseHeld();
        PaySpace();
        Span<char> room = _sink.GetRoom();
        Span<int> map = _sink.GetMapRoom();
        FoldTable table = _table;
        int written = 0;
        int i = start;
        for (; i < _source.Length && written < room.Length; i++)
        {
            char c = _source[i];
            ushort entry = table[c];
            if (entry is >= FoldTable.FirstReplacement and < FoldTable.FirstExpansion)
                c = (char)entry;
            else if (entry == FoldTable.Delete)
                continue;
            else if (entry == FoldTable.Space && i + 1 < _source.Length && IsVisible(_source[i + 1]))
                c = ' ';
            else if (entry != FoldTable.Copy)
                break;
            room[written] = c;
            if (written < map.Length)
                map[written] = i;
            written++;
        }

        _sink.Advance(written);
        _atLineStart = false;
        return i;
    }

    private readonly bool IsVisible(char c) =>
        _table[c] is FoldTable.Copy or (>= FoldTable.FirstReplacement and < FoldTable.FirstExpansion);

    private void CopyRun(int start, int end)
    {
        ReleaseHeld();
        int cluster = end;
        if (_profile.Composes && end < _source.Length && _table[_source[end]] is not (FoldTable.Space or FoldTable.NewLine))
        {
            // What stops the run may be a mark, now or after deleted code units: hold the last base with the marks it has.
            do
                cluster--;
            while (ArabicMarks.IsMark(_source[cluster]));
            if (_source[cluster] == '\n')
                cluster = end;
        }

        if (cluster > start)
        {
            PaySpace();
            _sink.WriteRun(_source[start..cluster], start);
            _atLineStart = _source[cluster - 1] == '\n';
        }

        if (cluster == end) return;
        _held.Start(_source[cluster], cluster);
        for (int k = cluster + 1; k < end; k++)
            _held.Add(_source[k], k);
    }

    // Handles the code unit at i, which no run begins with, and returns where to go on.
    private int Step(int i)
    {
        char c = _source[i];
        ushort entry = _table[c];
        switch (entry)
        {
            case FoldTable.Copy:
                Put(c, i);
                break;
            case FoldTable.Delete:
                break;
            case FoldTable.Space:
                PutSpace(i);
                break;
            case FoldTable.NewLine:
                PutNewLine(i);
                if (c == '\r' && i + 1 < _source.Length && _source[i + 1] == '\n') return i + 2;
                break;
            case FoldTable.Mark:
                _held.Add(c, i);
                break;
            case FoldTable.Tatweel:
                PutTatweel(i);
                break;
            case FoldTable.NonJoiner:
                return PutNonJoiner(i);
            case FoldTable.Joiner:
                PutJoiner(i);
                break;
            case FoldTable.FarsiYeh:
                Hold(_around.ResolveYeh(i), i);
                break;
            default:
                PutMapped(c, entry, i);
                break;
        }

        return i + 1;
    }

    private void PutMapped(char c, ushort entry, int i)
    {
        if (_profile.Composes)
        {
            // Held as Display has it, so that composition comes before look-alikes; released through the profile's table.
            Span<char> single = stackalloc char[1];
            foreach (char part in FoldTables.Display.Map(c, single))
            {
                if (ArabicMarks.IsMark(part))
                    _held.Add(part, i);
                else if (_table[part] != FoldTable.Delete)
                    Hold(part, i);
            }
        }
        else if (entry < FoldTable.FirstExpansion)
        {
            Put((char)entry, i);
        }
        else
        {
            foreach (char part in _table.Expansion(entry))
            {
                if (part == ' ')
                    PutSpace(i);
                else
                    Put(part, i);
            }
        }
    }

    private void PutSpace(int i)
    {
        ReleaseHeld();
        if (_owedSpace == NoSpace && !_atLineStart)
            _owedSpace = i;
    }

    private void PutNewLine(int i)
    {
        ReleaseHeld();
        _owedSpace = NoSpace;
        _sink.Write('\n', i);
        _atLineStart = true;
    }

    private void PutTatweel(int i)
    {
        // One decision for the whole run, marks and deleted code units in it included.
        if (i >= _tatweelEnd)
        {
            char next = _around.NextBase(i, out _tatweelEnd);
            char before = _held.Base == MarkRun.None ? '\0' : _table.MapSingle((char)_held.Base);
            _keepsTatweel = !ArabicLetters.IsLetter(next) && (!ArabicLetters.IsLetter(before)
                || ArabicLetters.IsQuoteOrHyphen(next)
                || (before == ArabicLetters.Heh && _around.FollowsNumber(_held.BaseSource)));
        }

        if (_keepsTatweel)
            Hold(ArabicLetters.Tatweel, i);
    }

    private int PutNonJoiner(int i)
    {
        int next = i + 1;
        while (next < _source.Length && _around.IsInvisible(next))
            next++;
        if (next == _source.Length || _held.Base == MarkRun.None || !ArabicLetters.IsLetter((char)_held.Base)) return next;
        Span<char> single = stackalloc char[1];
        ReadOnlySpan<char> text = _table.Map(_source[next], single);
        if (ArabicLetters.IsLetter(text[0]))
            Put(ArabicLetters.NonJoiner, i);
        return next;
    }

    private void PutJoiner(int i)
    {
        if (_around.IsEmojiJoiner(i))
            Put(ArabicLetters.Joiner, i);
        else if (_profile.Composes && _around.IsHijriJoiner(i))
            Hold(ArabicLetters.Tatweel, i);
    }

    private void Hold(char c, int source)
    {
        ReleaseHeld();
        _held.Start(c, source);
    }

    private void Put(char c, int source)
    {
        ReleaseHeld();
        PutReleased(c, source);
    }

    private void PutReleased(char c, int source)
    {
        PaySpace();
        _sink.Write(c, source);
        _atLineStart = false;
    }

    private void PaySpace()
    {
        if (_owedSpace == NoSpace) return;
        _sink.Write(' ', _owedSpace);
        _owedSpace = NoSpace;
    }

    private void ReleaseHeld()
    {
        if (_held.IsEmpty) return;
        _held.Settle(_table);
        if (_held.Base != MarkRun.None)
            PutReleased((char)_held.Base, _held.BaseSource);
        for (int k = 0; k < _held.MarkCount; k++)
            PutReleased(_held.MarkAt(k), _held.SourceAt(k));
        _held.Clear();
    }
}
