/** Stops in one clear line on an older Node: npm scripts bring Node 24 along, but only when started through npm. */
export const requireNode24 = (version: string = process.version): void => {
  if (Number(version.slice(1).split('.')[0]) >= 24) return;
  console.error(
    `Node 24 or later is needed, this is ${version}. Run "npm ci" and start through npm (npm start, npm test).`,
  );
  process.exit(1);
};
