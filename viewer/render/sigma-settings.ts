import { DEFAULT_SETTINGS, type Settings, validateSettings } from "sigma/settings";

export { DEFAULT_SETTINGS, validateSettings };

/**
 * Stands in the page for the function of the same name in sigma, which would add its own programs for nodes and lines to those that
 * are asked for: the page would carry their shaders, and each would be compiled on opening, for nothing.
 */
export function resolveSettings(settings: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...settings };
}
