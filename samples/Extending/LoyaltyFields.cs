using CustomerModel;
using CustomerModel.Customers;

namespace Acme.Loyalty;

/// <summary>Two fields this guest adds to every account.</summary>
public static class LoyaltyFields
{
    public static readonly CustomField<Account, int> Points = new("acme.loyalty/points")
    {
        Label = "Loyalty points",
        Indexed = true,
        Range = (0, 1_000_000),
    };

    public static readonly CustomField<Account, string> CardHolder = new("acme.loyalty/card-holder")
    {
        Label = "Card holder",
        Class = DataClass.Personal,
        Indexed = true,
        MaxLength = 100,
    };
}

/// <summary>Looks only: queries use the keys.</summary>
public static class LoyaltyMembers
{
    extension(Account account)
    {
        public int? LoyaltyPoints => account.Get(LoyaltyFields.Points);

        public string? CardHolder => account.Get(LoyaltyFields.CardHolder);
    }
}
