import { detailsOf, services, type Service } from '../../catalog/index.ts'
import type { Command } from '../command.ts'

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

const wholeOf = (service: Service) => ({ ...service, ...detailsOf(service.id) })

export const command: Command = {
  name: 'services',
  usage: '',
  summary: 'List the services a design may use',
  options: [{ flags: '--json', help: 'everything known of each, as JSON' }],
  examples: ['faultline services', 'faultline services --json'],
  run: (_args, options, io) => {
    const rows = services.map(({ id, name, category, scope }) => [id, name.en, category, scope])
    const json = options['json'] === true
    io.out(
      json
        ? `${JSON.stringify(services.map(wholeOf), undefined, 2)}\n`
        : table([['ID', 'NAME', 'CATEGORY', 'SCOPE'], ...rows]),
    )
    return Promise.resolve(0)
  },
}
