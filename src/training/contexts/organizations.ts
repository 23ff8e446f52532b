import { lines } from "./lines.ts";

// Source: invented for this project, in the manner of news of any field.

/** Sentences in which a lone name, written "_", is a firm's, a body's, a club's, a band's or a paper's. */
export const organizations: readonly string[] = lines(`
_ said it would cut 400 jobs.
_ said its profit fell by a fifth.
_ said the company would hire 200 people.
_ said on Monday that it had agreed to buy _.
_ declined to comment.
_ did not respond to a request for comment.
A spokesman for _ said the chain would appeal.
A spokeswoman for _ confirmed the deal.
_ released a new model last week.
_ released its annual report on Friday.
_ unveiled a phone that folds twice.
_ launched the service in May.
_ makes robots for warehouses.
_ makes batteries for cars.
_ sells paint.
_ sells shoes online.
_ builds ferries.
_ runs two factories in the north.
_ operates 300 hotels.
_ employs 9,000 people.
_ plans to open an office abroad.
_ will open its first store in spring.
_ opened its 1,000th shop.
_ will close 40 branches.
_ raised $12 million from investors.
_ raised prices by 4 percent.
_ raised its forecast for the year.
_ reported weaker sales.
_ blamed the weather.
_ cut its dividend.
_ lost a third of its value.
_ paid $2bn for its rival.
_ bought a stake in _.
_ bought the brand from _ in 2011.
_ acquired the start-up for an undisclosed sum.
_ merged with a competitor.
_ sued _ over a patent.
_ settled the lawsuit for $30m.
_ recalled 30,000 cars.
_ recalled the toys after complaints from parents.
_ withdrew the drug.
_ filed for bankruptcy.
_ went public in 2014.
_ plans to list its shares in autumn.
_ hired her as head of design.
_ appointed a new chairman.
_ appointed him as coach.
_ named her interim chief.
_ dismissed its chief executive.
_ owns the site.
_ manages assets worth €40bn.
_ advised the buyer.
_ acted for the seller.
_ audited the accounts.
_ distributed the film.
_ published the leaked files on Sunday.
_ first reported the news.
_ reported the delay.
_ reported on Tuesday that the talks had failed.
_ won the contract to build the bridge.
_ supplies engines for the jet.
_ owes its suppliers 2 million.
_ has been fined for spilling sewage.
_ was fined $5m by the regulator.
_ was founded in 2019 by two students.
_ was bought by a private equity firm.
_ was once worth more than its rivals.
_ competes with _ for contracts.
_ and _ compete for the same customers.
_ and _ will merge their freight units.
_ and _ raised prices.
_ and _ cancelled hundreds of flights.
_ pilots went on strike.
_ workers voted to strike.
_ employees walked out on Thursday.
_ executives met investors in March.
_ shares fell 6 percent.
_ shares rose on the news.
_ stock has doubled.
_ customers could not log in.
_ researchers tested the drug.
_ engineers found the flaw.
_ officials would not say.
_ fans sang through the rain.
_ players were booed.
_'s chief executive said demand was weak.
_'s shares slipped 3 percent.
_'s lawyers called the claim baseless.
_'s board approved the sale.
_'s profits rose.
_'s founder left in 2020.
_'s finance chief will leave.
_'s owner said it would close 300 shops.
_'s factory burned down.
_'s customers will be told by letter.
_'s headquarters are being searched.
_'s vaccine is cheaper.
_'s leader called it a turning point.
_'s manager was sent to the stands.
_'s drummer left the band.
_'s new album is out in June.
_'s editor apologised.
Shares in _ rose 2 percent.
Shareholders of _ backed the offer.
Investors in _ lost money.
Workers at _ will get a raise.
Customers of _ complained about fees.
Researchers at _ trained it for months.
Doctors at _ treated the patient.
an analyst at _
an engineer at _
a professor at _
He worked at _ for ten years.
She joined _ from _ in 2018.
She left _ to found a firm of her own.
He founded _ in a garage.
the boss of _
the chief executive of _
the owner of _
the founder of _
the leader of _
a subsidiary of _
a unit of _
a rival of _
a deal with _
a contract with _
the takeover of _
the collapse of _
the merger of _ and _
a lawsuit against _
a complaint against _
a report by _
a survey by _
according to data from _
according to _, which surveyed 2,000 adults
The start-up behind the app, _, is hiring.
The regulator fined _ for the breach.
The regulator approved the purchase of _.
The government owns 20 percent of _.
Investors value _ at 6 billion.
Analysts expect _ to cut costs.
The bank lent _ 40 million.
The state bailed out _ in 2008.
The city sued _ on Friday.
_ beat _ 3-1 on Saturday.
_ beat _ to reach the final.
_ drew 1-1 at home.
_ lost at home to _.
_ lost to the champions.
_ won the title in May.
_ won the league for the first time.
_ are 18th in the table.
_ are two points clear at the top.
_ sit third with 40 points.
_ signed the striker on a three-year deal.
_ signed him from _ for £50m.
_ sold the midfielder to _.
_ sacked their coach.
_ host _ on Saturday.
_ fined the club and banned two players.
He scored for _ against _.
the win over _
a draw against _
a defeat by _
He plays for _.
_ won 48 percent of the vote.
_ won the by-election.
_ lost ten seats.
_ left the coalition.
_ voted against the bill.
_ has governed since 2010.
_ has ruled out a coalition.
_ leads in the polls.
_ called for elections.
_ called for his release.
_ suspended the country after the coup.
_ passed the law in September.
_ approved the treatment in 2021.
_ approved the aid package.
_ warned travellers to stay away.
_ issued a warrant for his arrest.
_ opened an inquiry.
_ upheld the ruling.
_ published new guidance.
_ will hold an exercise in June.
_ fighters took the town in May.
_ militants attacked a village.
_ claimed responsibility for the bombing.
_ fired rockets over the border.
Rebels of _ captured the city.
members of _
supporters of _
He is a member of _.
candidates of _
the leadership of _
_ recorded the album in a week.
_ play the main stage on Friday.
_ will tour Europe next year.
_ sold 400 million records.
_ broke up in 1970.
He wrote the song for _.
the guitarist of _
_ renewed the show for a third season.
_ put her on the cover.
_ reviewed the book.
He wrote for _ for years.
She told _ that she was tired.
she said in an interview with _
_ bought the statue at auction.
_ bought a painting for 10 million.
_ awarded her the medal.
_ restarted the collider.
_ ended the mission.
_ picked the rocket to launch it.
_ volunteers handed out food.
_ raised £9,000 for the roof.
_ closed the road.
_ carried 20 million passengers.
_ cancelled trains because of flooding.
_, the insurer, will buy its rival.
_, a start-up, makes sensors.
_, which owns the brand, apologised.
_, founded in 2003, has 80 staff.
_, based in the north, employs 50 people.
_, its parent, is state-owned.
He is close to joining _.
The captain will join _ on loan.
They let the captain join _.
_ moved the payroll to a new bank.
The fine imposed on _ was the largest so far.
He counts _ among his clients.
She counts _ and _ among her clients.
models from _, _ and _
phones by _
a phone from _
according to _, the deal is worth €40m
_ reported that the clubs had agreed.
The paper matched a story in _.
Barr advised the seller; _ advised the buyer.
A lawyer for _ said the claim was false.
Orla Tesk of _ said demand was strong.
Wim Harsk, an analyst with _, expects a loss.
Its customers include _ and _.
Its rivals, _ and _, fell too.
_, _ and _ all make such chips.
_, the country's largest bank, fell 3 percent.
_ is buying a rival.
_ is hiring again.
_ is selling its stake in _.
_ is suing the state.
_ is being sold.
The tool's maker, _, was bought last year.
_ has not said what it paid.
_ would not say how many.
_ has sold more than a million of them.
_ had offered more.
_ wants to cut costs.
_ and other firms like it
_ and the union will meet again.
A person close to _ said so.
The talks between _ and _ ended without a deal.
`);
