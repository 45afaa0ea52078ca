// Functions of the page's scripts, which components call by name.

const functions = new Map();

/** Gives a function a name under which components may call it: all of them, or those of one type. */
export function register(name, body, type = "") {
  functions.set(`${type} ${name}`, body);
}

/** Calls the function that a component knows by this name; `this` is the component's root element. */
export function invoke(component, name, parameters) {
  const body = functions.get(`${component?.type.name ?? ""} ${name}`) ?? functions.get(` ${name}`);
  if (!body) throw new Error(`no function is registered as ${name}`);
  return body.apply(component?.element ?? null, parameters);
}
