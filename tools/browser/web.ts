import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface ServedPage {
  body: string | Buffer;
  type?: string | undefined;
  /** Further headers of the answer, such as a content security policy. */
  headers?: Record<string, string> | undefined;
}

/** Browsers ask for it on their own; a missing one would fill the console of every test. */
const NO_ICON: ServedPage = { body: '', type: 'image/x-icon' };

/**
 * A web of its own: a forward proxy that answers for every host in the world with the pages it was
 * given, and writes down every request, so that a test can use real addresses and prove what was asked.
 */
export interface LocalWeb {
  /** `host:port` for the browser's proxy setting. */
  proxy: string;
  /** Addresses asked for, in order, as `https://host/path` or `host:port` for refused tunnels. */
  requests: string[];
  serve(url: string, page: ServedPage): void;
  close(): Promise<void>;
}

/** Starts the local web on free ports of the loopback interface. */
export async function startLocalWeb(): Promise<LocalWeb> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const path = URL.canParse(request.url ?? '')
      ? new URL(request.url ?? '').pathname
      : request.url;
    const url = `${scheme}://${request.headers.host?.replace(/:\d+$/, '')}${path}`;
    requests.push(url);
    const page = pages.get(url) ?? (path === '/favicon.ico' ? NO_ICON : undefined);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'local web' }]);
  const secure = createSecureServer({ key, cert }, answer('https'));
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  const securePort = (secure.address() as AddressInfo).port;

  const proxy = createServer(answer('http'));
  proxy.on('connect', (request, client: Socket) => {
    const isSecure = request.url?.endsWith(':443') ?? false;
    if (!isSecure) requests.push(request.url ?? '');
    const upstream = connect(
      isSecure ? securePort : (proxy.address() as AddressInfo).port,
      '127.0.0.1',
      () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      },
    );
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  for (const server of [proxy, secure]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    serve: (url, page) => void pages.set(url, page),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        [proxy, secure].map((server) => new Promise((resolve) => server.close(resolve))),
      );
    },
  };
}
