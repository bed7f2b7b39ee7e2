import { createServer } from 'node:net'

/** How many ports after the wanted one are tried before any free one will do. */
const reach = 20

/** A port nobody listens on at 127.0.0.1: the wanted one if it is free, else the next that is. */
export async function freePort(wanted) {
  const tryPort = (port) =>
    new Promise((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(undefined))
      server.listen(port, '127.0.0.1', () => {
        const { port: given } = server.address()
        server.close(() => resolve(given))
      })
    })
  for (let port = wanted; port <= wanted + reach; port++) {
    if (await tryPort(port)) return port
  }
  return tryPort(0)
}
