import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { errorBody } from './error-body.ts';
import { plainPageStyle } from './plain-page.ts';
import { requestId } from './request-id.ts';

/**
 * The one style sheet that Cytoscape puts into the page (3.34, its canvas renderer). Naming it by its hash keeps every other
 * inline style out.
 */
const cytoscapeStyle = '.__________cytoscape_container { position: relative; }';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const everywhere = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

const headers = (directives: Record<string, string[]>): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...everywhere, ...directives } },
    // Plain HTTP on one's own machine is the usual case; who puts TLS in front of it says so there.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });

/** Security headers of everything but the query page: no inline script, no inline style, nothing from another host. */
export const appHeaders = (): RequestHandler =>
  headers({
    'style-src': ["'self'", hash(cytoscapeStyle), plainPageStyle],
    'font-src': ["'self'"],
    'worker-src': ["'self'"],
  });

/** Security headers of the query page, whose editor writes style elements and keeps its fonts in them. */
export const queryPageHeaders = (): RequestHandler =>
  headers({
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
  });

const ownName = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(?:\.\d{1,3}){3}$/.test(hostname);

const hostnameOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

function foreign(request: Request): 'Host' | 'Origin' | undefined {
  if (!ownName(hostnameOf(`http://${request.headers.host ?? ''}`))) return 'Host';
  const { origin } = request.headers;
  return origin === undefined || ownName(hostnameOf(origin)) ? undefined : 'Origin';
}

/**
 * For a server that only this machine reaches: refuses requests that a page from elsewhere sends through the visitor's browser,
 * be it under a name that resolves here (Host) or openly (Origin).
 */
export const ownMachineOnly = (): RequestHandler => (request, response, next) => {
  const header = foreign(request);
  if (header === undefined) {
    next();
    return;
  }
  response.status(403).json(
    errorBody(
      'FORBIDDEN',
      {
        zh: `此服务只供本机使用，请求头 ${header} 指向别处。`,
        en: `This server is for its own machine only, but the ${header} header names another.`,
      },
      requestId(response),
    ),
  );
};
