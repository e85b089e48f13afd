import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.Task;
import org.mpxj.reader.UniversalProjectReader;

/** Says what an independent reader finds in a project file, a line a thing. */
public class ReadProject {
    public static void main(String[] arguments) throws Exception {
        ProjectFile project = new UniversalProjectReader().read(arguments[0]);
        for (Task task : project.getTasks()) {
            if (task.getName() == null) {
                continue;
            }
            System.out.println("task|" + task.getUniqueID() + "|" + task.getName() + "|" + task.getStart() + "|" + task.getFinish());
            Task over = task.getParentTask();
            if (over != null && over.getName() != null && over.getUniqueID() != 0) {
                System.out.println("part|" + over.getUniqueID() + "|" + task.getUniqueID());
            }
            for (ResourceAssignment work : task.getResourceAssignments()) {
                if (work.getResource() != null) {
                    System.out.println("work|" + task.getUniqueID() + "|" + work.getResource().getName());
                }
            }
            for (Relation link : task.getPredecessors()) {
                System.out.println("link|" + link.getPredecessorTask().getUniqueID() + "|" + task.getUniqueID());
            }
        }
        for (Resource resource : project.getResources()) {
            if (resource.getName() != null) {
                System.out.println("resource|" + resource.getName());
            }
        }
    }
}
