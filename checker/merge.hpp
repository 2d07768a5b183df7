// Two records of the same thing become one: what the later one says counts, what it leaves out
// stays.

#pragma once

#include "parsers/model/model.hpp"

namespace sapair {

void merge(IkeSa& into, const IkeSa& from);
void merge(Tunnel& into, const Tunnel& from);
void merge(IpsecSa& into, const IpsecSa& from);

}  // namespace sapair
