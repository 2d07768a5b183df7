#include <iostream>
#include <nlohmann/json.hpp>
#include "parsers/json/model_json.hpp"
#include "parsers/read.hpp"
int main(int argc, char** argv) {
  std::vector<std::shared_ptr<const sapair::Document>> documents;
  for (int i = 1; i < argc; ++i) documents.push_back(sapair::Document::from_file(argv[i], argv[i]));
  const auto reading = sapair::read(documents);
  if (!getenv("QUIET")) for (const auto& m : reading.devices) std::cout << to_json(m).dump(2) << '\n';
  for (const auto& u : reading.unrecognised) std::cout << u.source << ':' << u.line << ':' << u.column << ": " << u.text << " [" << u.expected << "]\n";
  std::cout << reading.coverage.lines << ' ' << reading.coverage.understood << ' ' << reading.coverage.ignored << ' ' << reading.coverage.unrecognised << '\n';
}
