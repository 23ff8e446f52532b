import { lines } from "./lines.ts";

// Source: invented for this project, in the manner of news of any field.

/** Sentences in which a lone name, written "_", is that of a device, a program, a model, a drug, a ship, a car, a spacecraft. */
export const products: readonly string[] = lines(`
users of _
Users of _ can upgrade for free.
_ users will pay more from May.
_ users complained of lag.
Anyone can download _.
Anyone can download _ from the site.
Developers who build on _ pay by the month.
Developers can try _ for free.
Teachers use _ to plan lessons.
Students use _ to write essays.
Researchers used _ to sort the images.
We tested _ for a month.
We asked _ and _ the same question.
We tested _ and _ side by side.
I installed _ on an old laptop.
_ can now search the web.
_ can write code and draw pictures.
_ can now book tickets.
_ answers questions in eleven languages.
_ answers faster than _.
_ beats _ on most benchmarks.
_ outscored _ in chemistry.
_ outperforms _ on maths.
_ writes code faster than _.
_ scored 81 percent on the test.
_ trails _ in law.
_ made up two of the sources.
_ runs on phones and watches.
_ runs on a single chip.
_ runs in the browser.
_ works without a connection.
_ supports two cards.
_ costs $20 a month.
_ costs $1,300 a month.
_ costs more than _.
_ weighs 28 kilos.
_ has a brighter screen.
_ has a range of 400 kilometres.
_ has 40 billion parameters.
_ comes in three sizes.
_ is available in 40 countries.
_ is available to subscribers.
_ is free for schools.
_ is based on _.
_ is powered by _.
_ is now built into the chat app.
_ is built into the phone.
_ is maintained by volunteers.
_ is written in C.
_ is easier to repair.
_ is in short supply.
_ is taken once a day.
_ is popular among scientists.
_ is made in Germany.
_ was trained on French books.
_ was trained on public data.
_ was built by a small team.
_ was developed by _.
_ was released under a free licence.
_ was launched in 2021.
_ was launched from a base in the desert.
_ was discontinued in 2019.
_ was down for three hours.
_ was approved for adults.
_ was withdrawn after reports of side effects.
_ will ship in June.
_ will not run on older machines.
_ will be released next month.
_ went on sale on Friday.
_ reached version 4 on Monday.
_ crashed twice.
_ stores passwords in plain text.
_ cut hospital stays by 80 percent.
_ lowered blood pressure in a trial.
_ helps patients lose weight.
_ landed on the moon in 1972.
_ left the solar system.
_ photographed the comet.
_ found water on the planet.
_ orbited the planet for 13 years.
_ docked with the station.
_ sank in 1912.
_ sank off the coast with 300 people aboard.
_ ran aground in a storm.
_ sailed from the port on Monday.
_ carried 2,000 passengers.
_, a chatbot, answers questions.
_, an app for note takers, has a million users.
_, a drug for migraine, costs less.
_, an open-source browser, is fast.
_, the assistant that the bank launched, is polite.
_, a robot that greets guests, can dance.
_, a library used by millions of servers
_, its flagship, sells well.
the launch of _
the release of _
a version of _
the latest version of _
a competitor to _
an alternative to _
the makers of _
the inventor of _
a flaw in _
a bug in _
an update to _
a user of _
copies of _
doses of _
the price of _
sales of _
prescriptions for _
trials of _
a trial of _
patients on _
side effects of _
the weights of _
the code of _
the battery of the _
the sinking of the _
aboard the _
the crew of the _
passengers on the _
the _ missile
the _ tank
the _ chip
the _ app
the _ drug
the _ vaccine
_ tanks reached the front.
_ missiles hit the city.
_ batteries shot down two missiles.
_ sensors were recalled.
_ phones caught fire.
_ trains run every hour.
The company unveiled _ at a show.
The company released _ in March.
The company will launch _ next year.
The lab trained _ for two months.
The firm has built _ into its search engine.
Its maker stopped selling _ in 2020.
The start-up behind _ raised $12 million.
The firm pulled _ from the shops.
The agency approved _ in 2021.
The agency launched _ in 1977.
The doctor prescribed _.
Patients who took _ slept better.
They treated the patient with _.
tested _ against _
apps such as _ and _
models such as _ and _
drugs such as _ and _
tools like _ and _
rivals of _ such as _
language models, among them _ and _
_ and _ are language models.
_ and _ are drugs for diabetes.
_ and _ are programming languages.
_ and _ were blocked on Friday.
_, _ and _ are available in the cloud.
She switched from _ to _.
They replaced _ with _.
It runs on _.
It is written in _.
It competes with _.
It was posted on _.
He plays it on his _.
He drives a _.
He flew a _.
She bought a _.
Our verdict on the _ is mixed.
The successor of the _ is lighter.
The _ costs more than its rival.
The _ is easier to repair.
The _ sank in a storm.
The _ flew for the first time in May.
The navy sent the _ to the strait.
The _ has a diesel engine.
Orbix's _ is faster.
Orbix's _ and Tarnwell's _ are similar.
like Orbix's _ approach to records
models like Orbix's _ and Tarnwell's _
Tarnwell's _ chips are sold out.
Orbix released its _ in March.
the company's _ model
the firm's new _ phone
its popular _ app
Orbix makes _ and _.
Tarnwell, which makes _ and _, was bought.
The group owns _, _ and _.
rollouts to _, _ and _
It is available in _, _ and _.
The feature will come to _ and _ later.
people on _, _ and _
She shared the picture on _.
He wrote on _ that he was sorry.
in the _ app
on the _ platform
a _ account
a _ post
the _ assistant
with _ and _ close behind
_ won the other two categories, with _ second.
_ Pro costs more.
On my old _ it did not run at all.
I tried it on a _.
He typed the question into _.
Ask _ for a recipe and it gives you three.
_ gets the sum wrong.
_ needs 16 gigabytes of memory.
_ is a rewrite of _.
The rival of _ is cheaper.
`);
