/** A speaker's name as a line begins with it: "A diplomat", of which the story says "a diplomat". Pure. */
export const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
