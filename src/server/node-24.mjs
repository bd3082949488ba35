// Plain JavaScript, so that an old Node can read it: npm scripts bring Node 24 along, but only where npm ci brought it.
if (Number(process.version.slice(1).split('.')[0]) < 24) {
  console.error(
    `Node 24 or later is needed, this is ${process.version}. Run "npm ci" and start through npm, or install Node 24.`,
  );
  process.exit(1);
}
