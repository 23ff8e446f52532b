// Runs in a page: what sigma alone does with the same data. The page holds it as graphology's JSON.
import Graph from "graphology";
import Sigma from "sigma";

const data = JSON.parse(document.getElementById("data").textContent);
const sigma = new Sigma(Graph.from(data), document.getElementById("stage"));
window.framesDrawn = 0;
sigma.on("afterRender", () => {
  window.framesDrawn += 1;
});
sigma.refresh();
window.namesDrawn = () => sigma.getNodeDisplayedLabels().size;
