using System.Text;
using System.Text.Json;
using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Import.Tests;

public sealed class BatchTests
{
    private static readonly DataMap Accounts = new() { Record = "account" };

    [Fact]
    public void No_bad_row_loses_a_good_one_wherever_it_stands() =>
        Law.ForAll(
            Gen.Zip(Gen.ListOf(Gen.Choose(0, 3)), Gen.Choose(1, 9)).ToArbitrary(),
            given =>
            {
                var (kinds, size) = given;
                var home = Home.New(builder => builder.UniqueKey(AccountFields.AccountNumber));
                home.ImportAsync("name,accountnumber\nTaken,T\n", Accounts).Wait();
                var rows = string.Concat(kinds.Select((kind, i) => Row(kind, i)));

                var file = home.ImportAsync("name,accountnumber\n" + rows, Accounts, new() { BatchSize = size }).Result;

                var good = kinds.Count(kind => kind == 0);
                return file.Created == good
                    && file.Failed == kinds.Count - good
                    && file.Read == kinds.Count
                    && home.AccountsAsync().Result.Count == good + 1;
            },
            cases: 60
        );

    [Fact]
    public async Task A_row_that_spoils_the_commit_is_reported_with_what_the_commit_said()
    {
        var home = Home.New(builder => builder.UniqueKey(AccountFields.AccountNumber));

        var file = await home.ImportAsync("name,accountnumber\nA,1\nB,2\nC,1\nD,3\n", Accounts);

        file.Created.ShouldBe(3);
        var bad = file.BadRows.Single();
        (bad.IsFailed, bad.Problems.Single().Code, bad.Problems.Single().Column).ShouldBe((true, "key.taken", "accountnumber"));
    }

    [Fact]
    public async Task Many_spoilt_rows_are_found_by_halving()
    {
        var home = Home.New(builder => builder.UniqueKey(AccountFields.AccountNumber));
        var rows = string.Concat(Enumerable.Range(0, 500).Select(i => $"N{i},{i % 250}\n"));

        var file = await home.ImportAsync("name,accountnumber\n" + rows, Accounts);

        (file.Created, file.Failed).ShouldBe((250, 250));
    }

    [Fact]
    public async Task An_import_that_is_run_again_under_its_id_counts_each_row_once()
    {
        var home = Home.New();
        var rows = "name\n" + string.Concat(Enumerable.Range(0, 95).Select(i => $"N{i}\n"));
        var options = new ImportOptions { Id = Guid.CreateVersion7(), BatchSize = 10 };
        using var stop = new CancellationTokenSource();
        var files = new[] { new ImportFile(CsvRowSource.FromText("a.csv", rows), Accounts) };
        await Should.ThrowAsync<OperationCanceledException>(() =>
            new Importer(home.Model, options).RunAsync(files, new Ticks(progress => progress.Read == 50, stop.Cancel), stop.Token)
        );
        (await home.AccountsAsync()).Count.ShouldBe(50);

        var report = await home.ImportAsync(options, files);

        report.Created.ShouldBe(95);
        (await home.AccountsAsync()).Count.ShouldBe(95);
    }

    [Fact]
    public async Task Without_a_tenant_nothing_is_imported()
    {
        var home = Home.New();
        var stranger = new StoredCustomerModel(home.Store, home.Model.Catalogue, SystemClock.Instance, new FixedCaller(new(default)));

        var refusal = await Should.ThrowAsync<RefusedException>(() =>
            new Importer(stranger).RunAsync([new(CsvRowSource.FromText("a.csv", "name\nA\nB\n"), Accounts)])
        );

        refusal.Error.Code.ShouldBe("tenant.missing");
    }

    [Fact]
    public async Task Progress_is_told_after_each_batch()
    {
        var home = Home.New();
        var told = new List<ImportProgress>();
        var rows = "name\n" + string.Concat(Enumerable.Range(0, 25).Select(i => i == 3 ? " \n" : $"N{i}\n"));

        await new Importer(home.Model, new() { BatchSize = 10 }).RunAsync(
            [new(CsvRowSource.FromText("a.csv", rows), Accounts)],
            new Ticks(progress => true, told.Add)
        );

        told.ShouldBe([new("a.csv", 10, 9, 1), new("a.csv", 20, 19, 1), new("a.csv", 25, 24, 1)]);
    }

    [Fact]
    public async Task The_report_holds_a_bounded_number_of_bad_rows_and_counts_the_rest()
    {
        var rows = "name,accountnumber\n" + string.Concat(Enumerable.Range(0, 30).Select(_ => "x\n"));

        var file = await Home.New().ImportAsync(rows, Accounts, new() { MostBadRows = 20 });

        (file.Failed, file.BadRows.Count, file.BadRowsNotKept).ShouldBe((30, 20, 10));
    }

    [Fact]
    public async Task Rows_before_a_fault_of_the_file_stay_in_and_the_fault_is_reported()
    {
        var home = Home.New();

        var file = await home.ImportAsync("name,description\nA,1\nB,\"open\n", Accounts);

        (file.Created, file.Fault!.Code).ShouldBe((1, "file.damaged"));
        (await home.AccountsAsync()).Single().Name.ShouldBe("A");
    }

    [Fact]
    public async Task Failed_rows_go_back_to_their_owner_and_come_in_again_once_repaired()
    {
        var home = Home.New();
        var map = new DataMap { Record = "account" };
        var file = await home.ImportAsync(
            "Account Name,Description,Number of Employees\n\"=1+2, Ltd\",'=x,5\n,=cmd(),7\n,\"line\r\nend\",-5\nGood,y,\"1,2\"\n",
            map
        );
        using var csv = new MemoryStream();

        await CsvFailedRows.WriteAsync(file, csv);

        var text = Encoding.UTF8.GetString(csv.ToArray());
        text.ShouldBe("\uFEFFAccount Name,Description,Number of Employees\r\n,\"'=cmd()\",7\r\n,\"line\r\nend\",-5\r\n");
        var again = await home.ImportAsync(text.Replace("\r\n,\"'", "\r\nNamed,\"'", StringComparison.Ordinal), map);
        (again.Created, again.Failed).ShouldBe((1, 1));
        (await home.AccountAsync("Named")).Description.ShouldBe("=cmd()");
        (await home.AccountAsync("=1+2, Ltd")).Description.ShouldBe("=x");
    }

    [Fact]
    public async Task The_report_as_json_has_everything_a_person_needs_to_repair_a_file()
    {
        var home = Home.New();
        var report = await home.ImportAsync(
            new ImportFile(CsvRowSource.FromText("a.csv", "name;numberofemployees;x\nA;many;1\n;1;2\nC;1\n\"open"), Accounts)
        );
        using var stream = new MemoryStream();

        await ImportReportJson.WriteAsync(report, stream);

        var file = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("files")[0];
        file.GetProperty("format").GetProperty("delimiter").GetString().ShouldBe(";");
        file.GetProperty("ignoredColumns")[0].GetString().ShouldBe("x");
        file.GetProperty("fault").GetProperty("code").GetString().ShouldBe("file.damaged");
        file.GetProperty("fault").GetProperty("line").GetInt64().ShouldBe(5);
        var rows = file.GetProperty("badRows").EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("outcome").GetString()).ShouldBe(["partial", "failed", "failed"]);
        rows.Select(row => row.GetProperty("raw").GetString()).ShouldBe(["A;many;1", ";1;2", "C;1"]);
        var problem = rows[0].GetProperty("problems")[0];
        problem.GetProperty("code").GetString().ShouldBe("field.number-invalid");
        problem.GetProperty("column").GetString().ShouldBe("numberofemployees");
        problem.GetProperty("value").GetString().ShouldBe("many");
    }

    private static string Row(int kind, int number) =>
        kind switch
        {
            0 => $"N{number},{number}\n",
            1 => $",{number}\n",
            2 => $"N{number},t\n",
            _ => $"N{number}\n",
        };

    /// <summary>Progress that is told at once, not through a queue.</summary>
    private sealed class Ticks : IProgress<ImportProgress>
    {
        private readonly Func<ImportProgress, bool> _when;
        private readonly Action<ImportProgress> _then;

        public Ticks(Func<ImportProgress, bool> when, Action then)
            : this(when, _ => then()) { }

        public Ticks(Func<ImportProgress, bool> when, Action<ImportProgress> then) => (_when, _then) = (when, then);

        public void Report(ImportProgress value)
        {
            if (_when(value))
            {
                _then(value);
            }
        }
    }
}
