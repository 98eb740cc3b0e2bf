using CustomerModel.Customers;
using CustomerModel.Testing;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Fields;

/// <summary>What every field keeps, built in or custom: one value in, the same value out; cleared means absent.</summary>
public sealed class FieldLaws
{
    private static readonly CustomField<Account, int> Points = new("acme.loyalty/points") { Range = (0, 1_000) };
    private static readonly CustomField<Account, string> Motto = new("acme.loyalty/motto") { MaxLength = 20 };

    public static TheoryData<string> OfAccounts => [.. Editable(Account.Type.Fields)];

    public static TheoryData<string> OfContacts => [.. Editable(Contact.Type.Fields)];

    [Theory, MemberData(nameof(OfAccounts))]
    public void A_field_of_an_account_gives_back_what_it_was_given(string name) =>
        GivesBack(() => A.Account.Build(), Account.Type.Fields.Single(field => field.Name == name));

    [Theory, MemberData(nameof(OfContacts))]
    public void A_field_of_a_contact_gives_back_what_it_was_given(string name) =>
        GivesBack(() => A.Contact.Build(), Contact.Type.Fields.Single(field => field.Name == name));

    [Fact]
    public void A_custom_number_gives_back_what_it_was_given() => GivesBack(() => A.Account.Build(), Points);

    [Fact]
    public void A_custom_text_gives_back_what_it_was_given() => GivesBack(() => A.Account.Build(), Motto);

    [Fact]
    public void A_custom_field_checks_like_a_built_in_one()
    {
        A.Account.Build().WhyNotSet(Points, 1_001)!.Code.ShouldBe("field.out-of-range");
        A.Account.Build().WhyNotSet(Motto, new('x', 21))!.Code.ShouldBe("field.too-long");
        A.Account.Build().WhyNotSet(Motto, "a\0b")!.Code.ShouldBe("field.unclean");
    }

    [Fact]
    public void A_custom_field_reads_as_nothing_before_it_is_set()
    {
        A.Account.Build().Get(Points).ShouldBeNull();
        A.Account.Build().Get(Motto).ShouldBeNull();
    }

    [Fact]
    public void A_text_is_trimmed_and_an_empty_one_is_none()
    {
        var acme = A.Account.With(AccountFields.Sic, "  12 ").Build();
        acme.Sic.ShouldBe("12");

        acme.Set(AccountFields.Sic, "   ");

        acme.Sic.ShouldBeNull();
    }

    [Fact]
    public void The_last_word_on_a_field_counts()
    {
        var acme = A.Account.Build();

        acme.Edit(e => e.Set(AccountFields.Sic, "1").Clear(AccountFields.Sic).Set(AccountFields.Sic, "3"));

        acme.Sic.ShouldBe("3");
    }

    [Fact]
    public void A_value_of_another_type_is_misuse() =>
        Should.Throw<ArgumentException>(() => A.Account.Build().Edit(e => e.Set(AccountFields.Sic, (object)5)));

    [Fact]
    public void What_an_edit_does_not_set_says_why()
    {
        var acme = A.Account.Build();
        foreach (var field in Account.Type.Fields.Where(field => field.Write != FieldWrite.Edit))
        {
            acme.WhyNotEdit(e => e.Set(field, FieldValues.For(field).Generator.Sample(1)[0]))
                .Single()
                .Code.ShouldBe("field.not-editable", field.Name);
        }
    }

    private static IEnumerable<string> Editable(IEnumerable<Field> fields) =>
        fields.Where(field => field.Write == FieldWrite.Edit).Select(field => field.Name);

    private static void GivesBack<TRecord>(Func<TRecord> make, Field<TRecord> field)
        where TRecord : Record =>
        Law.ForAll(
            FieldValues.For(field),
            value =>
            {
                var record = make();
                record.Edit(edit => edit.Set(field, value).Set(Currency(field), CustomerModel.Currency.Eur).Set(field, value));
                field.Read(record).ShouldBe(value);

                if (record.WhyNotEdit(edit => edit.Clear(field)) is [])
                {
                    record.Clear(field);
                    field.Read(record).ShouldBe(value is bool && field.IsColumn ? false : null);
                }
                else
                {
                    (field.Required || field.ValueType == typeof(Currency)).ShouldBeTrue();
                }

                return true;
            },
            cases: 20,
            name: field.Name
        );

    private static Field<TRecord> Currency<TRecord>(Field<TRecord> field)
        where TRecord : Record =>
        typeof(TRecord) == typeof(Account)
            ? (Field<TRecord>)(object)AccountFields.Currency
            : (Field<TRecord>)(object)ContactFields.Currency;
}
