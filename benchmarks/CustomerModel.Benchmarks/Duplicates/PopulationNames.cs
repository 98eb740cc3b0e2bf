namespace CustomerModel.Benchmarks;

/// <summary>Names of people and places, the most frequent ones first.</summary>
internal static class PopulationNames
{
    public static string[] Women { get; } =
        Words(
            """
            Anna Maria Emma Julia Sarah Laura Katharina Elizabeth Sophie Lena Susanne Christina Barbara Jennifer Linda Jessica Margaret Karin
            Nicole Stephanie Sabine Petra Michelle Lisa Emily Hannah Ursula Monika Claudia Andrea Helen Sandra Angela Birgit Charlotte Olivia
            Isabella Victoria Martha Eva Johanna Franziska Rebecca Amanda Melissa Deborah Patricia Nancy Carol Ruth Sharon Michaela Anja Silke
            Heike Kerstin Daniela Tanja Simone Renate Ingrid Helga Gisela Brigitte Elke Ute Gabriele Cornelia Martina Doris Rita Angelika Christa
            Theresa Alice Grace Chloe Mia Zoe Lucy Ella Amelia Freya Ivy Poppy Rosie Florence Abigail Samantha Kimberly Rachel Catherine Frances
            Joan Judith Rose Beverly Denise Marilyn Danielle Theodora Dorothy Josephine Gertrude Magdalena Veronika Regina Antonia Paula Pauline
            Clara Ida Frieda Mathilda Greta Luise Marlene Nora Nina Jana Carla Elena Alina Vanessa Jasmin Melanie Yvonne Carmen Bettina Beate
            Anneliese Edith Erika Elfriede Hildegard Irmgard Waltraud Rosemarie Edeltraud Sigrid Astrid Solveig Ingeborg Kirsten Britta Wiebke
            Svenja Maren Imke Frauke Antje Dorit Mareike Saskia Ramona Mandy Peggy Cindy Doreen Katrin Ines Steffi Yasemin Fatma Ayse Elif Zeynep
            Agnieszka Malgorzata Ewa Joanna Beata Olga Natalia Irina Svetlana Tatjana Ludmila Giulia Francesca Chiara Paola Lucia Ines Pilar
            Mercedes Dolores Camille Manon Juliette Amelie Margaux Noemie Priya Ananya Mei Yuki Aiko Linh Thuy Amina Leila Fatima Zara Imani
            """
        );

    public static string[] Men { get; } =
        Words(
            """
            Thomas Michael Peter Andreas Stefan Daniel Christian Martin Alexander David John James Robert William Joseph Richard Charles Matthew
            Anthony Mark Steven Paul Andrew Kenneth Klaus Juergen Wolfgang Hans Frank Bernd Uwe Markus Matthias Sebastian Jan Tobias Florian Felix
            Maximilian Lukas Leon Jonas Philipp Benjamin Samuel Jacob Nathan Oliver Harry George Jack Noah Liam Henry Arthur Theodore Edward
            Frederick Albert Walter Ernst Heinrich Karl Friedrich Wilhelm Otto Gustav Hermann Kurt Werner Horst Manfred Gerhard Dieter Rainer Ralf
            Joerg Torsten Sven Dirk Holger Olaf Jens Kai Marco Marcel Dennis Patrick Kevin Brian Ronald Timothy Jason Jeffrey Ryan Gary Nicholas
            Eric Jonathan Stephen Larry Justin Scott Brandon Raymond Gregory Samson Frankie Dennison Jerry Tyler Aaron Jose Adam Nathaniel Zachary
            Douglas Kyle Carl Jeremy Keith Roger Gerald Terry Sean Austin Lawrence Jesse Dylan Bryan Joe Jordan Billie Bruce Gabriel Logan Alan
            Juan Wayne Elijah Randy Roy Vincent Ralph Eugene Russell Bobby Mason Philip Louis Rudolf Alfred Ludwig Anton Franz Josef Georg Johann
            Jakob Simon Valentin Emil Oskar Moritz Anselm Konrad Lorenz Vinzenz Xaver Korbinian Benedikt Dominik Fabian Julian Adrian Robin Timo
            Nils Finn Lars Malte Henning Hauke Thorben Eike Mehmet Mustafa Ahmet Murat Emre Can Piotr Krzysztof Tomasz Marek Pawel Andrzej Ivan
            Sergei Dmitri Vladimir Igor Oleg Giovanni Giuseppe Antonio Luca Matteo Carlos Miguel Javier Alejandro Pierre Jean Luc Antoine Etienne
            Raj Arjun Wei Hiroshi Kenji Minh Omar Hassan Ali Karim Kwame Tariq Bilal Yusuf Ibrahim Idris Malik Rashid Samir Nabil Farid Aziz
            """
        );

    public static string[] Families { get; } =
    [
        .. Words(
            """
            Mueller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Smith Jones Williams Brown Taylor Davies Evans Wilson
            Thomas Roberts Johnson Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke
            Koch Bauer Richter Klein Wolf Schroeder Neumann Schwarz Zimmermann Braun Krueger Hofmann Hartmann Lange Schmitt Werner Krause Meier
            Lehmann Schmid Schulze Maier Koehler Herrmann Koenig Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Moeller Weiss Jung Hahn
            """
        ),
        .. Joined(
            "Ash Bar Beck Ber Black Bol Brad Bran Brock Bur Cal Car Chat Clif Col Cran Dal Den Dun East Eck Ed El Fair Far Fen Gar Gil Grun Hal Ham Har Hart Hei Hel Hol Hux Ing Kal Ken Kir Lan Lau Lich Lin Lud Mal Mar Mel Mont Nor Oak Ol Os Pem Pres Quin Rad Ram Rei Rich Ros Row Rut Sal San Schoen Sel Shel Sta Stein Sut Tal Thorn Til Tren Ul Val Var Wal War Wei Wes Whit Win Wol Wyn Zel",
            "berg bach feld mann hof stein bauer ton ford well man son er ley by worth wood burn field court ham shaw low hurst mer ing sen kamp wald dorf meier hold hardt rath wig lin ger auer egger inger eau ot ski wicz ova enko ides opoulos etti ucci ez"
        ),
    ];

    public static string[] Towns { get; } =
    [
        .. Joined(
            "Alten Birken Buchen Eichen Erlen Falken Frei Gruen Hainz Hirsch Hohen Kirch Koenigs Lauter Linden Mittel Neu Nieder Ober Rosen Schoen Stein Tannen Unter Wald Weiden West Wolfs",
            "au bach berg brunn burg dorf felde hausen heim hofen stadt tal walde wangen"
        ),
    ];

    public static string[] Streets { get; } =
    [
        .. Words(
            "Hauptstrasse Bahnhofstrasse Schulstrasse Gartenstrasse Dorfstrasse Bergstrasse Lindenstrasse Kirchstrasse Waldstrasse Ringstrasse"
        ),
        .. Joined(
            "Ahorn Amsel Anger Beethoven Birken Blumen Brunnen Buchen Burg Eichen Erlen Feld Fichten Finken Flieder Frieden Goethe Hafen Heide Hof Jahn Kant Kastanien Kiefern Kloster Lerchen Luther Markt Meisen Mozart Muehlen Nelken Park Post Rathaus Rosen Schiller Schloss See Sonnen Tal Tannen Tulpen Ufer Ulmen Veilchen Weiden Weinberg Wiesen Ziegel",
            "strasse weg allee platz gasse ring damm steig"
        ),
    ];

    public static string[] Domains { get; } =
        Words("gmail.com gmx.de web.de outlook.com yahoo.com t-online.de icloud.com hotmail.com freenet.de");

    private static string[] Words(string text) => text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Every beginning with every end, mixed so that neighbours in the list have little in common.</summary>
    private static IEnumerable<string> Joined(string beginnings, string ends)
    {
        var (first, second) = (Words(beginnings), Words(ends));
        var count = first.Length * second.Length;
        return Enumerable
            .Range(0, count)
            .Select(i => (int)(i * 7_919L % count))
            .Select(i => first[i % first.Length] + second[i / first.Length]);
    }
}
