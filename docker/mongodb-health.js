// The health check of the database also founds the replica set: the first member is healthy once it is primary.
const name = process.env.REPLICA_SET
try {
  rs.status()
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error
  rs.initiate({ _id: name, members: [{ _id: 0, host: 'mongodb:27017' }] })
}
quit(db.hello().isWritablePrimary ? 0 : 1)
