namespace CustomerModel.Testing.Contracts;

/// <summary>Any record can be connected with any other, for some time, and both sides always say the same.</summary>
internal static class ConnectionContracts
{
    public static async Task The_other_side_gets_the_one_role_that_answers(StoreContractContext context)
    {
        var (host, anna, acme) = await FilledAsync(context).ConfigureAwait(false);
        var (doctor, patient) = (Role("Doctor", "contact"), Role("Patient", "contact", "account"));
        doctor.Match(patient, A.Now);
        await host.Model.AddAsync(doctor, patient).ConfigureAwait(false);

        var made = Connection.Create(New(), New(), acme.Ref, anna.Ref, new() { Role2 = doctor, Start = A.Day }, A.Now);
        await host.Model.AddAsync(made).ConfigureAwait(false);

        var other = await host.Model.LoadAsync(made.Related!.Value).ConfigureAwait(false);
        Expect.Same(patient.Id, made.Role1!.Value, "role of the first record");
        Expect.Same((anna.Ref, acme.Ref), (other.Record1, other.Record2), "records of the other side");
        Expect.Same((doctor.Id, patient.Id), (other.Role1!.Value, other.Role2!.Value), "roles of the other side");
        Expect.Same(A.Day, other.Start!.Value, "first day of the other side");
        Expect.Same((true, false), (made.IsMaster, other.IsMaster), "which one was made by hand");
        Expect.Same(
            1,
            (
                await host
                    .Model.ListAsync<Connection>(Criteria.Where(ConnectionFields.Record1, Operator.Equal, anna.Ref))
                    .ConfigureAwait(false)
            ).Count,
            "connections of the contact"
        );
    }

    public static async Task Roles_that_do_not_answer_each_other_are_refused(StoreContractContext context)
    {
        var (host, anna, acme) = await FilledAsync(context).ConfigureAwait(false);
        var (doctor, patient, friend) = (Role("Doctor"), Role("Patient"), Role("Friend"));
        doctor.Match(patient, A.Now);
        await host.Model.AddAsync(doctor, patient, friend).ConfigureAwait(false);
        var made = Connection.Create(New(), New(), acme.Ref, anna.Ref, new() { Role1 = friend, Role2 = friend }, A.Now);
        await host.Model.AddAsync(made).ConfigureAwait(false);

        await Expect
            .RefusedAsync("connection.roles-do-not-match", () => RestateAsync(host, made, new() { Role1 = friend, Role2 = doctor }))
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(friend.Id, (role, now) => role.Deactivate(now)).ConfigureAwait(false);
        await RestateAsync(
                host,
                made,
                new()
                {
                    Role1 = patient,
                    Role2 = doctor,
                    End = A.Day,
                }
            )
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "role.inactive",
                () => host.Model.AddAsync(Connection.Create(New(), New(), anna.Ref, acme.Ref, new() { Role1 = friend }, A.Now))
            )
            .ConfigureAwait(false);

        Expect.Same(A.Day, (await host.Model.LoadAsync(made.Related!.Value).ConfigureAwait(false)).End!.Value, "last day, other side");
    }

    public static async Task What_is_connected_has_to_be_there_and_stays(StoreContractContext context)
    {
        var (host, anna, acme) = await FilledAsync(context).ConfigureAwait(false);
        var nobody = A.Contact.Build();
        await Expect
            .RefusedAsync(
                "reference.not-found",
                () => host.Model.AddAsync(Connection.Create(New(), New(), acme.Ref, nobody.Ref, new(), A.Now))
            )
            .ConfigureAwait(false);
        var made = Connection.Create(New(), New(), acme.Ref, anna.Ref, new(), A.Now);
        await host.Model.AddAsync(made).ConfigureAwait(false);

        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(anna.Id)).ConfigureAwait(false);
        await host.Model.DeleteAsync(made.Id).ConfigureAwait(false);
        await host.Model.DeleteAsync(anna.Id).ConfigureAwait(false);

        Expect.Same(0, (await host.Model.AllAsync<Connection>().ConfigureAwait(false)).Count, "connections left");
    }

    private static Task RestateAsync(ContractHost host, Connection made, ConnectionTerms terms) =>
        host.Model.RunAsync(async work =>
        {
            var (one, other) = (
                await work.GetAsync(made.Id).ConfigureAwait(false),
                await work.GetAsync(made.Related!.Value).ConfigureAwait(false)
            );
            one.Restate(other, terms, work.Now);
        });

    private static async Task<(ContractHost Host, Contact Anna, Account Acme)> FilledAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (anna, acme) = (A.Contact.Build(), A.Account.Build());
        await host.Model.AddAsync(anna, acme).ConfigureAwait(false);
        return (host, anna, acme);
    }

    private static ConnectionRole Role(string name, params string[] kinds) =>
        ConnectionRole.Create(ConnectionRoleId.New(A.Now.ToInstant()), name, ConnectionRoleCategory.Social, A.Now, kinds);

    private static ConnectionId New() => ConnectionId.New(A.Now.ToInstant());
}
