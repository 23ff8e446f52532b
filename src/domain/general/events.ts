import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Events that news texts of any field name. */
export const events: readonly string[] = entries(`
World War I, World War II, First World War, Second World War, Cold War, Civil War, American Civil War, Vietnam War, Korean War, Gulf War, Crimean War, French Revolution, Russian Revolution, Industrial Revolution, Renaissance, Reformation, Holocaust, Great Depression, Brexit, Arab Spring, World Cup, Champions League, Europa League, Super Bowl, Tour de France, Wimbledon, Roland Garros, Eurovision, Olympics, Olympic Games, Winter Olympics, Summer Olympics, Paralympics, Oscars, Grammys, Golden Globes, Ramadan, Christmas, Easter, Thanksgiving, Halloween, Hanukkah, Diwali, Watergate, D-Day, Berlinale, Six Nations, Ashes, Ryder Cup, Giro d'Italia, Black Friday, Middle Ages, CES, Covid-19 pandemic`);
