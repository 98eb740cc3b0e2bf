using CustomerModel.Benchmarks;
using CustomerModel.Customers;

namespace CustomerModel.Operations.Tests;

/// <summary>A small crowd with known truth, all at once and one by one.</summary>
public sealed class DuplicateIndexTests
{
    private const int Size = 5_000;
    private static readonly string[][] Crowd = [.. new Population(Size, seed: 7).Lines().Select(line => line.Split(';'))];

    [Fact]
    public void Nearly_all_duplicates_are_found_and_nearly_nothing_else()
    {
        var report = Filled().FindAll();

        var found = report.Pairs.Count;
        var right = report.Pairs.Count(pair => Crowd[pair.First][0] == Crowd[pair.Second][0]);
        var truth = Crowd.GroupBy(row => row[0]).Sum(person => person.Count() * (person.Count() - 1) / 2);
        (2.0 * right / (found + truth)).ShouldBeGreaterThan(0.985);
        report.Rows.ShouldBe(Size);
        report.Skipped.ShouldBeEmpty();
    }

    [Fact]
    public void Every_pair_is_found_from_both_of_its_rows()
    {
        var index = Filled();
        var pairs = index.FindAll().Pairs.Select(pair => (pair.First, pair.Second, pair.Bits)).ToHashSet();

        var single = Enumerable
            .Range(0, Size)
            .SelectMany(row => index.FindLike(row).Select(found => (Math.Min(row, found.Key), Math.Max(row, found.Key), found.Bits)))
            .ToList();

        single.Count.ShouldBe(2 * pairs.Count);
        single.ToHashSet().SetEquals(pairs).ShouldBeTrue();
    }

    [Fact]
    public void A_row_of_values_finds_what_it_would_find_if_it_were_there()
    {
        var index = Filled();
        index.Learn();
        foreach (var row in Enumerable.Range(Size - 100, 100))
        {
            var mine = index.FindLike(row);
            index.Remove(row);
            var asked = index.Find(Crowd[row]);
            index.Add(row, Crowd[row]);

            asked.Select(found => found.Key).ShouldBe(mine.Select(found => found.Key));
            asked.Zip(mine).ShouldAllBe(pair => Math.Abs(pair.First.Bits - pair.Second.Bits) < 0.05);
        }
    }

    [Fact]
    public void The_same_rows_give_the_same_result() => Filled().FindAll().Pairs.ShouldBe(Filled().FindAll().Pairs);

    [Fact]
    public void A_row_that_was_taken_out_is_found_no_more_and_one_that_was_replaced_as_it_is_now()
    {
        var index = Filled();
        var pair = index.FindAll().Pairs[0];

        index.Replace(pair.Second, Crowd[pair.First]);
        index.FindLike(pair.First).ShouldContain(found => found.Key == pair.Second && found.Probability > 0.999);
        index.Remove(pair.Second).ShouldBeTrue();
        index.FindLike(pair.First).ShouldNotContain(found => found.Key == pair.Second);

        index.Remove(pair.Second).ShouldBeFalse();
        index.Count.ShouldBe(Size - 1);
    }

    [Fact]
    public void The_evidence_adds_up_to_the_score()
    {
        var index = Filled();
        foreach (var pair in index.FindAll().Pairs.Take(200))
        {
            var why = index.Explain(pair.First, pair.Second);

            (why.Prior + why.Evidence.Sum(line => line.Bits) + why.Kinship).ShouldBe(why.Bits, 0.01);
            why.Bits.ShouldBe(pair.Bits);
            why.Probability.ShouldBe(pair.Probability);
            why.ToString().ShouldContain("probability");
        }
    }

    [Fact]
    public void Contacts_are_compared_by_their_fields()
    {
        var now = Instant.FromUtc(2026, 11, 29, 12, 0).InUtc();
        var anna = Contact.Create(ContactId.New(now.ToInstant()), PersonName.Of("Anna", "Muster"), now);
        anna.Set(ContactFields.Birthday, new LocalDate(1981, 3, 12));
        anna.Set(ContactFields.EmailAddress1, EmailAddress.Parse("anna.muster@example.org"));
        var index = new DuplicateIndex<RecordRef>(MatchProfile.Persons, MatchFields.Contacts.Columns);
        index.Add(anna.Ref, MatchFields.Contacts.Row(anna));

        var same = Contact.Create(ContactId.New(now.ToInstant()), PersonName.Of("Ana", "Muster"), now);
        same.Set(ContactFields.EmailAddress1, EmailAddress.Parse("Anna.Muster@example.org"));

        index.Find(MatchFields.Contacts.Row(same)).Select(found => found.Key).ShouldBe([anna.Ref]);
    }

    [Fact]
    public void An_organisation_is_found_under_another_legal_form_and_its_neighbour_is_not()
    {
        var index = new DuplicateIndex<int>(
            MatchProfile.Organisations,
            MatchColumns.InOrder(MatchKind.OrganisationName, MatchKind.Phone, MatchKind.Street, MatchKind.Postcode, MatchKind.City)
        );
        for (var i = 0; i < 200; i++)
        {
            index.Add(i, [Crowd[i][2] + " Maschinenbau", Crowd[i][6], Crowd[i][7], Crowd[i][9], Crowd[i][8]]);
        }

        index.Add(1_000, ["Meier & Co. KG", "030 9876543", "Lindenstr. 5", "10969", "Berlin"]);
        index.Add(1_001, ["Blumen Krause", "030 1234567", "Lindenstrasse 5", "10969", "Berlin"]);

        index.Find(["Meier Company GmbH", null, "Lindenstraße 5", "10969", "Berlin"]).Select(found => found.Key).ShouldBe([1_000]);
    }

    [Fact]
    public void A_block_that_cannot_be_divided_is_skipped_and_told()
    {
        var profile = new MatchProfile
        {
            Compared = [new(MatchKind.FamilyName), new(MatchKind.City)],
            Keys = [new(new KeyPart(MatchKind.FamilyName)) { Refinements = [new(MatchKind.City)] }],
            LargestBlock = 10,
        };
        var index = new DuplicateIndex<int>(profile, MatchColumns.InOrder(MatchKind.FamilyName, MatchKind.City));
        for (var i = 0; i < 40; i++)
        {
            index.Add(i, ["Smith", i < 30 ? "Here" : $"Town {i / 2}"]);
        }

        var report = index.FindAll();

        report.Skipped.ShouldHaveSingleItem().ShouldBe(new(profile.Keys[0], Blocks: 1, Rows: 30, Pairs: 435));
        report.Compared.ShouldBe(5);
    }

    [Fact]
    public void A_long_search_tells_how_far_it_is_and_can_be_given_up()
    {
        var index = Filled();
        var told = new List<long>();

        index.FindAll(new Told(told));
        told.ShouldBe([Size]);
        Should.Throw<OperationCanceledException>(() => index.Learn(new(canceled: true)));
    }

    private static DuplicateIndex<int> Filled()
    {
        var index = new DuplicateIndex<int>(MatchProfile.Persons, PopulationPerson.Compared);
        for (var row = 0; row < Size; row++)
        {
            index.Add(row, Crowd[row]);
        }

        return index;
    }

    private sealed class Told(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }
}
