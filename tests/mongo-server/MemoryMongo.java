import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** Speaks MongoDB's protocol on a free port, prints the port, and ends when its standard input does. */
public class MemoryMongo {
  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend());
    server.bind("127.0.0.1", 0);
    System.out.println(server.getLocalAddress().getPort());
    while (System.in.read() != -1) {
      // The tests' process never writes: reading only tells when it is gone, whatever ended it.
    }
    System.exit(0);
  }
}
