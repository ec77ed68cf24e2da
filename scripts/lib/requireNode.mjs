// Imported first, for its effect: an old Node should hear one sentence instead of a stack.
const oldest = 20

if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(`Birlik needs Node ${oldest} or newer to start; this is Node ${process.versions.node}.`)
  process.exit(1)
}
