import { createServer } from 'node:net';

/** The kernel may name a port again as soon as it is let go: none is handed out twice by this process. */
const handedOut = new Set<number>();

/** A port that nobody listens on just now. */
export const freePort = async (): Promise<number> => {
  const port = await named();
  if (handedOut.has(port)) return freePort();
  handedOut.add(port);
  return port;
};

const named = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('No port'));
      server.close(() => resolve(address.port));
    });
  });
