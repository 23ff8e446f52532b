/** Whether golden files are to be written anew: UPDATE_GOLDEN=1, and never where CI is set. */
export const isUpdate: boolean = process.env["UPDATE_GOLDEN"] === "1" && !isSet(process.env["CI"]);

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "false" && value !== "0";
}
