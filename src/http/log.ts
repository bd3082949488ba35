/** Where what nobody expected is written. `error` is what was thrown; people's texts are never passed. */
export type Log = (message: string, error: unknown) => void;
