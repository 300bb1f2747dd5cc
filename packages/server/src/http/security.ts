import type { MiddlewareHandler } from 'hono';

/** The policy our elements live under: nothing but our own origin, no inline code, no inline styles. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Storybook's own pages carry inline scripts and styles; still nothing from another origin. */
export const cataloguePolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:";

/** Sets a content security policy and the headers that go with it. */
export const secure =
  (policy: string): MiddlewareHandler =>
  async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
  };
