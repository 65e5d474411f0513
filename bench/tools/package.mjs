/**
 * A package of this folder's own. By a name that the type checker cannot see through: the packages are only here once
 * the benchmark has run.
 * @param {string} name
 */
export const packageOf = (name) => import(name);
