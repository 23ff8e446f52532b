import type { Nicknames } from "../../model/lexicon.ts";
import { words } from "../words.ts";

// Source: common knowledge, written for this project.

/** One a line: first name | its short forms, and how other languages and alphabets write it. */
const LISTS = `
Abigail | Abby Gail
Abraham | Abe Ibrahim
Albert | Al Bert Bertie
Alejandro | Alex Jandro
Aleksandr | Alexander Alexandr Aleksander Oleksandr Olexandr Alyaksandr Aliaksandr Sasha Alex
Aleksei | Alexei Alexey Aleksey Oleksiy Oleksii Alexej Alyosha
Alexander | Alex Alec Sandy Xander Sasha Aleksander Aleksandar
Alexandra | Alex Sandra Sasha Lexi Aleksandra Oleksandra
Alfred | Alf Fred Alfie
Amanda | Mandy
Anastasia | Nastya Anastasiya Anastassia
Andrei | Andrey Andriy Andrii Andrej
Andrew | Andy Drew
Ann | Annie Anne
Anthony | Tony
Antonio | Toni Tonio
Arthur | Art Artie
Barbara | Barb Babs
Benjamin | Ben Benny Benji
Bernard | Bernie
Bradley | Brad
Catherine | Cathy Cate Cat Kate
Charles | Charlie Chuck Chaz
Christian | Chris
Christina | Chris Tina Chrissy
Christine | Chris Chrissy
Christopher | Chris Kit Topher
Constance | Connie
Cynthia | Cindy
Daniel | Dan Danny
Danielle | Dani
David | Dave Davey
Deborah | Deb Debbie
Dmitry | Dmitri Dmitriy Dmytro Dimitri Dima
Dominic | Dom
Donald | Don Donnie
Dorothy | Dot Dottie Dolly
Douglas | Doug
Edward | Ed Eddie Ted Ned Teddy
Edwin | Ed Eddie
Eleanor | Ellie Nell Nora
Elena | Yelena Olena Jelena
Elizabeth | Liz Lizzie Beth Betty Betsy Eliza Libby Lisa Bess
Emily | Em Emmy
Eugene | Gene
Evgenia | Yevgenia Evgeniya Yevgeniya Eugenia
Evgeny | Yevgeny Evgeni Evgenii Yevgeni Yevgeniy Evgeniy Yevhen Eugene
Florence | Flo Flossie
Frances | Fran Frankie
Francis | Frank Frankie
Francisco | Paco Pancho
Franklin | Frank
Frederick | Fred Freddie Freddy Rick
Gabriel | Gabe
Gabrielle | Gaby Gabby
Georgina | Georgie
Gerald | Gerry Jerry
Gerard | Gerry
Gregory | Greg
Grigory | Grigori Grigoriy Grisha
Gwendolyn | Gwen
Harold | Harry Hal
Helena | Lena
Henry | Harry Hank Hal
Hubert | Bert
Ignatius | Iggy
Isabella | Bella Izzy
Jacob | Jake
Jacqueline | Jackie
James | Jim Jimmy Jamie Jimmie
Jane | Janie
Janet | Jan
Jeffrey | Jeff
Jennifer | Jen Jenny
Jeremy | Jerry Jez
Jerome | Jerry
Jessica | Jess Jessie
Johannes | Hannes Jo
John | Johnny Jack
Jonathan | Jon Jonny Johnny
José | Pepe
Joseph | Joe Joey Jo
Josephine | Jo Josie
Joshua | Josh
Judith | Judy
Julia | Yulia Iulia Yuliya Iuliia Julie
Katherine | Kate Katie Kathy Kat Kitty Kathryn Katharine
Kathleen | Kathy Kath
Kenneth | Ken Kenny
Kimberly | Kim
Lawrence | Larry Laurence
Leonard | Len Lenny Leo
Leonid | Leo
Leopold | Leo
Lewis | Lew
Louis | Lou Lewis
Lyudmila | Ludmila Ljudmila Liudmila
Madeleine | Maddie
Magdalena | Lena Magda
Margaret | Maggie Meg Peggy Marge Margie Greta Rita Daisy
Maria | Mariya Mary
Martin | Marty
Matthew | Matt Matty
Maximilian | Max
Maxwell | Max
Michael | Mike Mick Mickey Mikey
Mikhail | Michail Mykhailo Mykhaylo Misha
Mohammed | Mohamed Muhammad Mohammad Mohamad Muhammed Mohamet Mehmet Muhammet
Nadezhda | Nadya Nadia Nadiya
Natalia | Nataliya Natalya Natasha
Nathan | Nate
Nathaniel | Nat Nate
Nicholas | Nick Nicky Nico Nicolas
Nicola | Nicky
Nicole | Nicky Nikki
Nikolai | Nikolay Nicolai Mykola Nikolaj Kolya
Oliver | Ollie
Olivia | Liv Livvy
Omar | Umar
Osama | Usama
Pamela | Pam
Patricia | Pat Patty Tricia Trish
Patrick | Pat Paddy
Pavel | Pavlo Pasha
Peter | Pete
Philip | Phil Phillip Pip
Philippa | Pippa
Pyotr | Petr Petro Piotr
Rachel | Rach
Randolph | Randy
Raymond | Ray
Rebecca | Becky Becca
Reginald | Reg Reggie
Richard | Dick Rich Rick Ricky Richie
Robert | Bob Bobby Rob Robbie Bert
Roberta | Bobbie
Roderick | Rod
Rodney | Rod
Roger | Rodge
Ronald | Ron Ronnie
Rosemary | Rose Rosie
Rudolf | Rudi Rudy
Russell | Russ
Samantha | Sam
Samuel | Sam Sammy
Sandra | Sandy
Sergei | Sergey Serhiy Serhii Sergej Siarhei
Solomon | Sol
Stanley | Stan
Stephanie | Steph
Stephen | Steve Stevie
Steven | Steve Stevie
Stuart | Stu
Susan | Sue Susie Suzie
Suzanne | Sue Suzie
Sylvester | Sly
Tatiana | Tatyana Tetiana Tanya
Terence | Terry Terrance
Theodore | Ted Teddy Theo
Theresa | Terry Tess Tessa
Thomas | Tom Tommy
Timothy | Tim Timmy
Valerie | Val
Vanessa | Nessa
Veronica | Ronnie
Victor | Vic
Victoria | Vicky Vicki Tori
Vincent | Vince Vinny
Virginia | Ginny
Vladimir | Volodymyr Wladimir Uladzimir Vova
Walter | Walt Wally
Wilhelm | Willi Willy
William | Bill Billy Will Willie Liam Willy
Xenia | Ksenia Kseniya Oksana
Yekaterina | Ekaterina Katerina Kateryna Katya
Yuri | Yury Iouri Juri Yuriy Jurij Iurii
Yusuf | Youssef Yousef Yousuf Yusef Joseph
Zachary | Zach Zack`;

/** First names with the forms that one person may be called by. */
export const nicknames: readonly Nicknames[] = LISTS.trim()
  .split("\n")
  .map((line) => {
    const [given = "", short = ""] = line.split("|").map((part) => part.trim());
    return { given, short: words(short) };
  });
