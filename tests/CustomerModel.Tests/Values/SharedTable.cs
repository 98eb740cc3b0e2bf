using System.Text;

namespace CustomerModel.Tests.Values;

/// <summary>A CSV file (RFC 4180) of the shared data, row by row, by column name.</summary>
internal static class SharedTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        var rows = Rows(File.ReadAllText(SharedData.PathTo(file))).ToArray();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static IEnumerable<string[]> Rows(string text)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    cell.Append(!isQuoted && i > 0 && text[i - 1] == '"' ? "\"" : "");
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !isQuoted:
                    break;
                case '\n' when !isQuoted:
                    cells.Add(cell.ToString());
                    yield return [.. cells];
                    cells.Clear();
                    cell.Clear();
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }
    }
}
