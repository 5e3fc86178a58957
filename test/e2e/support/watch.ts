import type { Page } from 'playwright-core';

/** Collects what must not happen on any page: messages of errors, breaches of the content policy, requests to anybody else. */
export function watchPage(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin)
      faults.push(`asked of somebody else: ${request.url()}`);
  });
  page.on('websocket', (socket) => faults.push(`asked of somebody else: ${socket.url()}`));
}
