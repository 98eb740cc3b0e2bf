namespace CustomerModel.Operations;

/// <summary>A line for each name: the name and its short forms, folded; English, German, French, Italian, Spanish, Slavic.</summary>
internal static class NicknameTable
{
    public const string Families = """
        abigail abby abbie gail
        albert al bert bertie
        alexander alex al sandy xander sascha sasha lex alec alejandro alessandro
        alexandra alex sandra sandy lexi sasha alexa
        alfred alf fred freddie fredi
        amanda mandy manda
        andrew andy drew andreas andre andrea andi
        angela angie angelika geli
        anna anne ann annie anni nan nancy hannah anneke anja anita
        anthony tony anton toni antonio
        arthur art artie arturo
        barbara barb babs barbie babsi
        benjamin ben benny benjy
        bernard bernie bernhard bernd bernardo
        bridget bridie biddy brigitte gitte
        carol caroline carrie carolyn karoline caro karolina
        catherine kate katie cathy kathy kathryn katherine katharina kat kit kitty katja katrin kathrin catalina caterina
        charles charlie chuck chas karl carl carlos carlo
        charlotte lottie lotte charlie
        christina chris tina christine chrissy christa krista kristina kirsten
        christopher chris kit topher christoph christian christof cristobal
        daniel dan danny dani
        daniela dani danielle
        david dave davy
        deborah deb debbie debra
        dennis denny denis
        dorothy dot dottie dolly dorothea dora thea
        edmund ed eddie ned
        edward ed eddie ted teddy ned eduard eduardo edi
        eleanor ellie nell nelly nora eleonore lenore
        elizabeth liz lizzie beth betty bess eliza elisabeth elsa else lisa libby lisbeth sisi elise isabel
        emily em emmy emma
        eric rick erich
        ernest ernie ernst ernesto
        esther hettie essie ester
        eugene gene eugen
        evelyn eve evie eva
        florence flo florrie flora
        frances fran frannie franziska franzi francesca
        francis frank fran franz francisco paco franco frans
        franklin frank
        frederick fred freddy fritz friedrich rick federico
        gabriel gabe gabi
        gabriele gabi gabriella gaby
        george georgie jorge georg schorsch jurgen giorgio
        gerald gerry jerry gerhard gerd gert
        gertrude gertie trudy gertrud trude
        gregory greg gregor grigori
        gustav gus gustavo
        harold harry hal harald
        harriet hattie
        heinrich heinz henry harry hank hal henri enrico heiner
        helen nell ella helena helene lena ellen leni elena
        herbert herb bert heribert
        ignatius ignaz nacho
        isabella bella izzy isabelle isabel belle
        jacob jake jakob jim jaime
        jacqueline jackie jacky
        james jim jimmy jamie jem
        jane jenny janie jean janet
        janet jan jannette
        jeffrey jeff geoff geoffrey
        jennifer jen jenny jenna
        jeremy jerry jem jeremiah
        jessica jess jessie
        johanna joan jo hanna hanne joanna johanne
        john jack johnny jon johann johannes hans jan juan ivan giovanni jean
        jonathan jon jonny nathan
        joseph joe joey jo josef sepp jose pepe giuseppe beppe jupp
        josephine jo josie josefine fina josefa
        joshua josh
        judith judy jude
        julia julie jules giulia juliane
        karin karen
        kenneth ken kenny
        kimberly kim
        klaus claus nikolaus nicholas nick nicky nico nicolas niklas nicola
        laura laurie lora
        laurence larry lawrence lorenz lars lorenzo laurie
        leonard leo len lenny leonhard leon leonardo
        lewis lou louis ludwig luis luigi lew
        louise lou lulu luise luisa
        lucas luke luca lukas luc
        magdalena maggie lena magda madeleine maddie
        manuel manny manolo
        margaret maggie meg peggy greta marge margie margarete grete gretel rita margarita marguerite daisy peg madge
        maria mary marie mia mimi molly polly marion maria miriam marika mariella
        martha marty mattie marta
        martin marty martijn
        matthew matt mattie matthias matthew matteo mateo
        maximilian max maxi
        melissa mel missy lissa
        michael mike mick mickey mikey michel miguel michele micha mischa
        michelle shelly chelle
        nathaniel nat nate nathan
        nicole nikki nicky nicola
        oliver ollie olli olivier
        olivia liv livia ollie
        pamela pam
        patricia pat patty trish tricia patsy
        patrick pat paddy
        paul pauly paulo pablo paolo pavel
        peter pete piet pedro pietro pierre petr piotr
        philip phil pip philipp felipe
        rachel rae rachael
        raymond ray raimund ramon
        rebecca becky becca rebekka
        reginald reg reggie
        richard rick ricky dick rich richie ricardo riccardo
        robert rob bob bobby robbie bert roberto robin rupert
        roger rodge rudiger
        ronald ron ronnie ronny
        rudolf rudi rolf rudolph rudy
        russell russ rusty
        samantha sam sammy
        samuel sam sammy
        sarah sally sara sadie
        sebastian seb bastian basti bastien
        sigmund sigi siegfried siggi sigismund
        sophia sophie sofia sofie
        stephanie steph stefanie steffi stephi estefania
        stephen steve steven stevie stefan stephan esteban etienne stefano
        susan sue susie suzy susanne susanna suzanne suse
        tamara tammy tam
        theodore ted teddy theo theodor fyodor
        theresa terry tess tessa tracy teresa resi therese
        thomas tom tommy thom tomas tommaso
        timothy tim timmy timo
        ulrich uli ueli ulli
        ursula uschi ulla ursel
        valentine val valentin
        victor vic viktor vittorio
        victoria vicky vicki tori viktoria
        vincent vin vince vinny vincenzo vinzenz
        virginia ginny ginger
        walter walt wally
        wilhelmina mina wilma minna
        william bill will billy willy liam wilhelm willi guillermo guillaume
        wolfgang wolf wolfi
        zachary zach zack
        """;
}
