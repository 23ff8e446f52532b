import { lines } from "./lines.ts";

// Source: invented for this project, in the manner of news of any field.

/** Sentences in which a lone name, written "_", is a person's. */
export const persons: readonly string[] = lines(`
_ said he would appeal.
_ said she had never met the man.
"We are proud of that," _ said.
"It was a hard year," said _, who turns 40 in May.
_ told reporters that he had no plans to resign.
_ told the court that she had acted alone.
_ scored twice in the first half.
A late goal by _ settled the match.
_ won the 800 metres in a time of 1:56.
_ lost to _ in the final.
_ beat _ in straight sets on Sunday.
_ drew with _ after 63 moves.
_ faces _ in the semi-final.
_ had 30 points and nine rebounds.
_ broke her own record by two seconds.
_ took the lead on lap 12 and never gave it up.
_ missed the match with a knee injury.
_ came off the bench and scored.
_ was sent off in the 70th minute.
_ is the favourite for gold.
_, 34, was arrested at his home.
_, 58, died on Friday after a long illness.
_ was born in a village near the border.
_ grew up on a farm and studied law.
_ graduated in 1998 and became a teacher.
_ married a doctor and moved to the coast.
_ and his wife have three children.
_ and her husband sold the house.
_'s wife said he was recovering.
_'s mother worked in a factory.
_'s lawyer said his client would plead not guilty.
_'s lawyers asked the judge for more time.
_'s death was announced by her family.
_'s career began in a small theatre.
_'s first novel appeared in 1987.
_'s paintings hang in many museums.
_'s widow accepted the prize.
_'s supporters cheered outside the court.
_'s trial is expected to last a month.
_'s resignation came as a surprise.
_'s rivals called on him to step down.
_'s remarks drew criticism.
_'s father owned a shop.
Prosecutors say _ stole more than a million dollars.
Police arrested _ at the airport.
The jury found _ guilty of fraud.
The judge sentenced _ to six years in prison.
A judge ordered _ to pay the money back.
_ pleaded guilty last year.
_ denies the charges.
_ was acquitted of all charges.
_ was convicted of perjury in 2019.
_ was shot in the chest and died in hospital.
_ was last seen leaving a bar.
Voters elected _ in 2018.
_ ran for mayor twice.
_ was re-elected with 54 percent of the vote.
_ resigned after the scandal.
_ vetoed the bill.
_ signed the bill into law on Tuesday.
_ urged lawmakers to pass the budget.
_ flew to the capital for talks.
_ shook hands with the president.
_ commanded the northern army.
_ led his troops across the river.
_ invaded the country with 600,000 men.
_ was crowned king in 1066.
_ ruled for thirty years.
_ died in exile.
The board named _ chief executive.
The company hired _ as finance director.
_ joined the company in 2015 as an engineer.
_ left the firm to start her own.
_ founded the company with two friends.
_ took over from _ in March.
_ replaces _, who is retiring.
_ will succeed _ as chair.
_ owns 12 percent of the shares.
_ sold his stake for $3 million.
_ earned a bonus of £2 million.
_ cancelled the rest of her tour.
_ wrote the song with her brother.
_ directed the film and wrote the script.
_ plays a detective in the series.
_ stars as a retired spy.
_ sings on two of the tracks.
_ painted the picture in 1937.
_ composed the opera in a month.
A painting by _ sold for 10 million.
A book by _ on the war is out now.
a new play by _
The film stars _ and _.
_ and _ headline the festival.
_ won the prize for best actress.
_ discovered the element in 1898.
_ proved the theorem at the age of 24.
_ published her results in a journal.
_ and colleagues studied 4,000 patients.
_ led the study.
_ found that the cells grew faster.
_ argues that the data are too thin.
_ believes the method will work.
_ thinks otherwise.
_ hopes to return to work soon.
_ remembers the day well.
_ laughed and shook his head.
_ smiled as she left the room.
_ lives with his two dogs.
_ has lived here since 1980.
_ woke at five and walked to the station.
_ drove to the hospital.
_ was treated for burns.
_ had been ill for some time.
_ underwent surgery in June.
Doctors told _ that he would not walk again.
Friends describe _ as a quiet man.
Colleagues of _ said she loved the job.
Critics of _ say he broke his word.
A friend of _ called the police.
A photograph of _ hung on the wall.
a statue of _
a biography of _
an interview with _
the murder of _
the case against _
according to _, who attended the meeting
That was news to _.
She thanked _ for his help.
He called _ a liar.
They asked _ to come back.
The club signed _ for £20m.
The team traded _ for two picks.
The coach praised _ after the game.
The company sued _ for breach of contract.
The minister dismissed _ on Monday.
The pope met _ at the airport.
_, who moved here in 2004, runs a bakery.
_, whose son was killed, spoke at the rally.
_, a former teacher, said the cuts went too far.
_, a nurse, said she was tired.
_, her husband, died in 1906.
_ himself has never commented.
_ herself was not there.
"_ knows what he is doing," he said.
"I have known _ for years," she said.
Then _ spoke.
For _, it was a second chance.
To _, the answer was plain.
Like _, she had trained as a lawyer.
Neither _ nor _ would comment.
_ retired in 2010.
_ is survived by two sons.
_ turned 80 last week.
_ posted a photo of her breakfast.
_ tweeted that he would be back.
_ apologised for the remark.
_ has apologised to the family.
_ declined to be interviewed.
_ confirmed that the mural is his.
_ testified that the car was red.
_ was appointed to the court in 2006.
The head of the lab, _, left in May.
The mayor, _, was not there.
Its founder, _, owns the rest.
captain _
striker _
With _ injured, they lost.
His cousin _ keeps bees.
Her son _ was nine.
the children, _, _ and _
_, _ and _ were friends at school.
_ called her mother.
_ wrote back the same day.
In the kitchen _ made tea.
_ (1920-1992) was a painter.
`);
