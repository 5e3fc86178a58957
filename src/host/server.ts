import { createServer, type Server } from 'node:http';
import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';

/** Reachable from this machine only. */
export const loopback = '127.0.0.1';
/** How long running answers may take when the server closes. */
const graceInMilliseconds = 2000;

/** Starts the server, with short timeouts. Problem: `port-in-use`. */
export async function openServer(port: number): Promise<Result<Server, readonly Problem[]>> {
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 10_000,
    requestTimeout: 120_000,
    connectionsCheckingInterval: 5000,
  });
  server.maxConnections = 100;
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE' || fault.code === 'EACCES')
        resolve(err([problem('error', 'port-in-use', {}, { port: String(port) })]));
      else reject(fault);
    });
    server.listen(port, loopback, () => resolve(ok(server)));
  });
}

export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const end = setTimeout(() => server.closeAllConnections(), graceInMilliseconds);
    server.close(() => {
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
