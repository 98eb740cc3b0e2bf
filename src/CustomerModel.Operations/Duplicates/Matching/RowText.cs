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
        return Append(kind, _folded.Text) ? _form.Text : _folded.Text;
    }

    /// <summary>Appends the form of a folded value.</summary>
    /// <returns>Whether the kind has another form than the folded one.</returns>
    private bool Append(MatchKind kind, ReadOnlySpan<char> folded)
    {
        switch (kind)
        {
            case MatchKind.BirthDate:
                PlainForms.AppendDate(folded, _form);
                return true;
            case MatchKind.Identifier or MatchKind.Postcode or MatchKind.HouseNumber:
                PlainForms.AppendCode(folded, _form);
                return true;
            case MatchKind.Mobile or MatchKind.Phone:
                PlainForms.AppendPhone(folded, _form);
                return true;
            case MatchKind.Street:
                AddressText.AppendStreet(folded, _form);
                return true;
            case MatchKind.City:
                AddressText.AppendTown(folded, _form);
                return true;
            case MatchKind.OrganisationName:
                OrganisationText.Append(folded, _form);
                return true;
            default:
                return false;
        }
    }
}
