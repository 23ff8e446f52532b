import { lines } from "./lines.ts";

// Source: invented for this project, in the manner of news of any field.

/** Sentences in which a lone name, written "_", is that of a book, a film, a song, a law, a treaty. */
export const works: readonly string[] = lines(`
The novel _ won the prize.
Her debut novel, _, is out in May.
His new album, _, will be released in June.
The film, _, opens the festival.
the memoir, _, by a former spy
the first season of _
the second act of _
the lyrics of _
the last chapter of _
a sequel to _
a screening of _
a performance of _
a production of _
an adaptation of _
a translation of _
a copy of _
a passage from _
a scene from _
songs from _
the opening of _ at the theatre
the author of _
the director of _
the star of _
the composer of _
the writer of _
She wrote _ in a month.
She played the lead in _.
He starred in _ and _.
He directed _ in 1974.
He painted _ in 1937.
He printed the _ in 1455.
They recorded _ in three weeks.
The band played _ as an encore.
The choir sang _.
The theatre is staging _ this autumn.
The publisher reissued _.
The studio released _ in 2019.
Critics loved _.
Readers of _ will know the type.
_ took $80 million at the box office.
_ topped the charts for a month.
_ was published in 1949.
_ was filmed in the desert.
_ was performed at the hall.
_ was nominated for four awards.
_ is on at the theatre until May.
_ is set in the 1920s.
_ is the story of two sisters.
_ tells the story of a spy.
_ sold a million copies.
_ won best picture.
_ opens in cinemas on Friday.
_, a novel about the war, sold well.
_, a film by a young director, won.
_, her third album, is quieter.
_ (1974) made her famous.
The court ruled that _ applies.
Under _, firms must report breaches.
Congress passed _ in 1996.
Parliament repealed _ last year.
The president signed _.
a breach of _
a violation of _
a signatory of _
the terms of _
the text of _
articles of _
_ requires audits.
_ bans such contracts.
_ took effect in 2018.
_ shields platforms from lawsuits.
_ was ratified by 40 states.
_ was signed in 1648.
charged under the _
sued under the _
`);

/** Sentences in which a lone name, written "_", is that of a meeting, a contest, a war, a storm, a feast. */
export const events: readonly string[] = lines(`
The company showed the car at _.
She won gold at the _.
She won three prizes at the _.
He qualified for the _.
He missed the _ through injury.
The band plays _ on the 28th.
They performed at _.
The film was shown at _.
The paper was presented at _.
the final of the _
the winner of the _
the host of the _
the opening ceremony of the _
the start of the _
the organisers of _
tickets for _
ahead of _
during _
after the _
before the _
since the _
the outbreak of the _
veterans of the _
survivors of the _
the fighting of the _
killed in the _
_ will be held in June.
_ will start on Sunday.
_ takes place every four years.
_ was cancelled because of rain.
_ was postponed until spring.
_ drew 40,000 visitors.
_ killed 300 people and left thousands homeless.
_ made landfall on Tuesday.
_ returns after a break of two years.
_ opens on Friday.
_ ended in a stalemate.
_ began in 1914.
The city will host _.
The country will host the _ in 2030.
The club has won the _ twice.
Thousands marched on _.
Families gather for _.
The town celebrates _ in May.
The king banned _.
the _ festival
the _ tournament
the _ conference
the _ riots
`);
