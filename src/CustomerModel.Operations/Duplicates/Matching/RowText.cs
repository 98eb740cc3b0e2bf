namespace CustomerModel.Operations;

/// <summary>Values in the form in which they are compared.</summary>
/// <param name="keepsEmailTags">See <see cref="MatchProfile.KeepsEmailTags"/>.</param>
internal sealed class RowText(bool keepsEmailTags)
{
    private readonly TextBuffer _folded = new();
    private readonly TextBuffer _form = new();

    /// <summary>The form of a value; good until the next call.</summary>
    public ReadOnlySpan<char> Of(MatchKind kind, ReadOnlySpan<char> text)
    {
        _form.Clear();
        if (kind == MatchKind.Email)
        {
            PlainForms.AppendEmail(text, keepsEmailTags, _form);
            return _form.Text;
        }

        _folded.Clear();
        MatchText.Fold(text, _folded);
        switch (kind)
        {
            case MatchKind.BirthDate:
                PlainForms.AppendDate(_folded.Text, _form);
                break;
            case MatchKind.Identifier or MatchKind.Postcode or MatchKind.HouseNumber:
                PlainForms.AppendCode(_folded.Text, _form);
                break;
            case MatchKind.Mobile or MatchKind.Phone:
                PlainForms.AppendPhone(_folded.Text, _form);
                break;
            case MatchKind.Street:
                AddressText.AppendStreet(_folded.Text, _form);
                break;
            case MatchKind.City:
                AddressText.AppendTown(_folded.Text, _form);
                break;
            case MatchKind.OrganisationName:
                OrganisationText.Append(_folded.Text, _form);
                break;
            default:
                return _folded.Text;
        }

        return _form.Text;
    }
}
