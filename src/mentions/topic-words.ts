/** Words that open a phrase without being part of its topic: they point, order, count or praise. */
export const OPENING: ReadonlySet<string> = listed(`
  other another same such own new old recent latest current former previous next last first second third final early late many much several few more
  most less least various numerous certain different similar whole entire full single only main key major minor big bigger biggest large larger largest
  small smaller smallest great greater greatest good better best bad worse worst real true actual possible likely important significant long short
  high low little longtime upcoming future past additional further possible due able clear ready sure usual common general particular specific existing
  half top early overall total average annual monthly weekly daily`);
/** Nouns that measure, date or point, and name no topic as the last word. */
export const EMPTY: ReadonlySet<string> = listed(`
  cent year month week day hour minute second time date decade century quarter season morning evening night weekend today tomorrow yesterday spring summer autumn
  winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  thing way part kind sort type case example number lot bit couple percent percentage share amount rest end beginning start side fact reason result point
  people person man woman one something anything everything nothing place area term level rate step dozen hundred thousand million billion trillion piece
  set series range variety group majority moment while word line page story article report news statement question answer`);

function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}
