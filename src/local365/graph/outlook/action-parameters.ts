/** An action's parameters by their camelCase names: Graph takes them in any case (`Comment`, `comment`). */
export function actionParameters(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      value as unknown,
    ]),
  );
}
