import { addGroup, addNode, emptyDesign, type Design } from '../../../model/index.ts'

/** Region > VPC > AZ > two subnets side by side, with a web server in the left and a database in the right one. */
export function network(): Design {
  const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
  let design = emptyDesign()
  design = addGroup(design, {
    id: 'region',
    kind: 'region',
    label: 'Region',
    name: 'eu-west-1',
    rect: rect(0, 0, 900, 600),
  })
  design = addGroup(design, {
    id: 'vpc',
    kind: 'vpc',
    label: 'VPC',
    parent: 'region',
    rect: rect(40, 60, 800, 500),
  })
  design = addGroup(design, {
    id: 'az',
    kind: 'az',
    label: 'AZ',
    zone: 'a',
    parent: 'vpc',
    rect: rect(80, 120, 700, 400),
  })
  design = addGroup(design, {
    id: 'left',
    kind: 'subnet-public',
    label: 'L',
    parent: 'az',
    rect: rect(100, 170, 200, 300),
  })
  design = addGroup(design, {
    id: 'right',
    kind: 'subnet-private',
    label: 'R',
    parent: 'az',
    rect: rect(400, 170, 200, 300),
  })
  design = addNode(design, { id: 'web', service: 'ec2', label: 'Web', group: 'left', at: { x: 130, y: 220 } })
  return addNode(design, { id: 'db', service: 'rds', label: 'DB', group: 'right', at: { x: 430, y: 220 } })
}
