import { lines } from "./lines.ts";

// Source: invented for this project, in the manner of news of any field.

/** Sentences in which a lone name, written "_", is that of a country, a town, a river, a street, a planet. */
export const places: readonly string[] = lines(`
in _ on Sunday night
in _, a city of two million
in southern _
in eastern _ near the border
near _, where the fire began
a village near _
a suburb of _
the capital of _
the coast of _
the mayor of _
the streets of _
the outskirts of _
the people of _
the population of _
the border with _
the border between _ and _
the road from _ to _
the train to _
a flight from _ to _
between _ and _
trains between _ and _
north of _
off _
off the coast of _
She was born in _.
He lives in _ with his family.
He moved to _ in 2004.
She flew to _ for talks.
They fled to _ when the war began.
Troops entered _ at dawn.
Rebels captured _ in a week.
Soldiers withdrew from _.
The army took _ in May.
The storm hit _ on Monday.
The company is based in _.
The firm has offices in _ and _.
Police in _ arrested a man.
A court in _ heard the case.
A judge in _ blocked the rule.
Officials in _ denied it.
Residents of _ were told to leave.
Voters in _ go to the polls on Sunday.
Doctors in _ treated 40 people.
A fire broke out on _ in _.
The shop on _ has been sold.
a house on _
the corner of _ and _
the bridge over the _
ships on the _
the banks of the _
sewage in the _
They crossed the _ in June.
flooding on the _
a lake in _
a mountain in _
the mountains of _
the island of _
the port of _
the airport in _
the university in _
the stadium in _
the museum in _
_ will hold elections in July.
_ voted for independence in 1991.
_ borders the sea.
_ has a population of 3 million.
_ has 40,000 inhabitants.
_ lies on the river.
_ lies 40 miles to the north.
_ declared war in 1914.
_ joined the union in 2004.
_ invaded its neighbour.
_ and _ signed a treaty.
_ and _ agreed to reopen the border crossing.
_ and _ will host the summit.
_ and _ are cathedral cities.
_ accused _ of breaking the truce.
_ will export grain to _.
_ imports most of its gas.
_ summoned the ambassador.
_ recalled its ambassador from _.
_ said it would not send troops.
_ elected its first woman mayor.
_ was shelled for a third day.
_ was founded by monks.
_ was ruled by a bishop.
_ fell to the rebels.
_ is the largest city in the region.
_ is home to 300 species of birds.
_ is a town of 4,000.
_ is known for its cheese.
_ suffered its worst drought in decades.
_'s capital is on the coast.
_'s government resigned.
_'s president will visit next week.
_'s economy shrank by 2 percent.
_'s parliament approved the deal.
_'s army denied the report.
_'s prime minister called it an insult.
_'s central bank raised rates.
_'s coast is under water.
_'s old town draws crowds.
_'s population has halved.
_'s mayor opened the fair.
_'s farmers blocked the roads.
_'s police chief resigned.
_'s borders will reopen.
_, the capital, was quiet.
_, a town in the hills, has no doctor.
The ambassador of _ was summoned.
The government of _ denied it.
The king of _ abdicated.
The prime minister of _ resigned.
the invasion of _
the war in _
the election in _
the coup in _
the famine in _
the earthquake in _
sanctions against _
aid to _
exports to _
trade with _
a deal with _ on fishing
talks with _
cotton from _
wine from _
migrants from _
refugees from _
students from _
visitors to _
investment in _
shares listed in _
prices in _ and _
shops in _, _ and _
across _
throughout _
outside _
around _
inside _
downtown _
lent _ $1.3 billion
left _ last year
visited _ in May
reached _ after nine days
toured _ and _
won in _
sings in _
The final will be played in _.
the Olympics in _
the summit in _
the conference in _
at a hotel in _
at his home in _
at a plant in _
The probe orbited _ for 13 years.
a moon of _
craters on _
the surface of _
the atmosphere of _
_ orbits a star.
drilled into the ice near _
forests of _
fossils from _
samples from _
species found in _
The ship left _ for _.
The expedition sailed from _.
the siege of _
the ruins of _
the bishop of _
the diocese of _
He was buried in _.
He was deported to _.
She was raised in _.
They settled in _.
`);
