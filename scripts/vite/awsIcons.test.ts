import { expect, it } from 'vitest'
import { serviceOf } from '../../src/catalog/index.ts'
import { usedIcons } from './awsIcons.ts'

it('ships the icons of known services and of one the palette lacks', () => {
  expect(usedIcons()).toEqual(
    expect.arrayContaining([serviceOf('client').icon, serviceOf('quantum-teapot').icon]),
  )
})
